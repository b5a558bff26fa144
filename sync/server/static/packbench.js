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
// A part in which a person has opened something is not drawn over under their hands, but when they have closed it.
let missed = false;
document.addEventListener("htmx:sseBeforeMessage", (event) => {
  if (!event.target.querySelector("details.clip[open]")) return;
  event.preventDefault();
  missed = true;
});
document.addEventListener("toggle", () => {
  if (missed && !document.querySelector("details.clip[open]")) location.reload();
}, true);
document.addEventListener("htmx:afterSwap", (event) => tell(event.target));
document.addEventListener("htmx:sseOpen", () => live("● live", false));
document.addEventListener("htmx:sseError", () => live("○ not live: the server does not answer", true));
document.addEventListener("DOMContentLoaded", () => tell(document));
