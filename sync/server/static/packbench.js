// Says times in the reader's own zone, and whether the page is live. Everything else is HTML from the server.
"use strict";
function tell(root) {
  for (const time of root.querySelectorAll("time[datetime]")) {
    const moment = new Date(time.dateTime);
    if (isNaN(moment)) continue;
    time.title = moment.toLocaleString();
    time.textContent = moment.toDateString() === new Date().toDateString()
      ? moment.toLocaleTimeString() : moment.toLocaleString(undefined, { dateStyle: "medium", timeStyle: "medium" });
  }
}
function live(words, trouble) {
  const shown = document.getElementById("live");
  shown.textContent = words;
  shown.hidden = false;
  shown.classList.toggle("trouble", trouble);
}
// A part that a person has opened or is selecting text in is not drawn over under their hands.
document.addEventListener("htmx:sseBeforeMessage", (event) => {
  const part = event.target;
  if (part.querySelector && part.querySelector("details.clip[open]")) event.preventDefault();
});
document.addEventListener("htmx:afterSwap", (event) => tell(event.target));
document.addEventListener("htmx:sseOpen", () => live("● live", false));
document.addEventListener("htmx:sseError", () => live("○ not live: the server does not answer", true));
document.addEventListener("DOMContentLoaded", () => tell(document));
