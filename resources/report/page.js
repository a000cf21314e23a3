// Filters the report and ties words to notes. Nothing is fetched: all of it is in this page.
"use strict";

const notes = [...document.querySelectorAll(".note[data-family]")];
const marks = [...document.querySelectorAll(".row .m")];
const families = [...document.querySelectorAll(".filter button[data-family]")];
const least = document.querySelector("#least");
const decided = document.querySelector("#decided");
const shown = document.querySelector("#shown");
const levels = ["neutral", "minor", "major", "critical"];
const byNumber = new Map(notes.map((note) => [note.dataset.number, note]));

document.body.classList.remove("no-script");

function wanted(note) {
  const off = families.some((b) => b.dataset.family === note.dataset.family && b.getAttribute("aria-pressed") === "false");
  const grave = levels.indexOf(note.dataset.severity) >= levels.indexOf(least.value);
  return !off && grave && (decided.checked || note.dataset.state === "open");
}

// Words under several flags carry the line of the gravest one that is shown.
function redraw(mark) {
  const flags = mark.dataset.flags.split(" ").map((n) => byNumber.get(n)).filter((n) => n && !n.hidden && n.dataset.drawn);
  flags.sort((a, b) => levels.indexOf(b.dataset.severity) - levels.indexOf(a.dataset.severity));
  const place = mark.classList.contains("place") ? " place" : "";
  mark.className = flags.length ? `m ${flags[0].dataset.family} ${flags[0].dataset.severity}${place}` : `m off${place}`;
  mark.hidden = Boolean(place) && !flags.length;
}

function filter() {
  for (const note of notes) note.hidden = !wanted(note);
  marks.forEach(redraw);
  const n = notes.filter((note) => !note.hidden).length;
  shown.textContent = n === notes.length ? `${n} flags` : `${n} of ${notes.length} flags`;
}

function light(numbers) {
  document.querySelectorAll(".lit").forEach((lit) => lit.classList.remove("lit"));
  for (const n of numbers) byNumber.get(n)?.classList.add("lit");
  for (const mark of marks) {
    if (mark.dataset.flags.split(" ").some((n) => numbers.includes(n))) mark.classList.add("lit");
  }
}

for (const button of families) {
  button.addEventListener("click", () => {
    button.setAttribute("aria-pressed", button.getAttribute("aria-pressed") === "false");
    filter();
  });
}
least.addEventListener("change", filter);
decided.addEventListener("change", filter);
for (const mark of marks) mark.addEventListener("click", () => light(mark.dataset.flags.split(" ")));
for (const note of notes) note.addEventListener("click", () => light([note.dataset.number]));
filter();
