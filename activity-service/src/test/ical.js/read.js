// Prints a line for each event of a calendar; ends with another status than 0 if there is no way to read it.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], "utf8")));
const written = (time) => (time.isDate ? time.toString() : time.toJSDate().toISOString());

for (const component of calendar.getAllSubcomponents("vevent")) {
  const event = new ICAL.Event(component, { strictExceptions: true });
  console.log(
    [
      event.uid,
      event.sequence,
      component.getFirstPropertyValue("status"),
      written(event.startDate),
      written(event.endDate),
      event.summary,
    ].join(" | "),
  );
}
