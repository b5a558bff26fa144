"""The words of the screen in its languages: found in the sources, kept in files of Qt Linguist, compiled.

A tool for whoever writes or translates; the running program reads the compiled files alone (`station.ui.languages`).
`docs/languages.md` says how it is used. Knows neither Qt's classes nor a page.
"""
