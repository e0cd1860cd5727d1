// All that the register says of one group.
import { saveCalendar } from "./data.js";
import { element, heard, safe } from "./elements.js";
import * as host from "./host.js";
import { countOf, levelNames, mark } from "./picture.js";
import { capital, text } from "./texts.js";

const panel = document.getElementById("detail");

export const shownIn = panel;

/** @param choose called with the id of another group. @param close called when the reader is done. */
export function show(group, data, { choose, close }) {
  panel.replaceChildren(
    element("div", { class: "head" },
      element("p", { class: `kind ${group.level ?? "none"}` }, kind(group, data)),
      element("h2", { id: "detail-name", tabindex: "-1" }, group.name),
      element("button", { type: "button", class: "close", title: text("Close"), on: { click: close } }, heard(text("Close")))),
    element("div", { class: "body" },
      group.purpose ? element("p", { class: "lead" }, capital(group.purpose)) : null,
      meeting(group),
      facts(group),
      part("Seats", seats(group)),
      part("Relations", relations(group, choose)),
      element("p", { class: "source" }, `${text("Source")}: ${group.source ?? text("NotStated")}`)));
  panel.hidden = false;
}

export function hide() {
  panel.hidden = true;
  panel.replaceChildren();
}

export const focus = () => document.getElementById("detail-name")?.focus({ preventScroll: true });

function kind(group, data) {
  const level = levelNames()[group.level ?? "none"];
  const where = group.scope === "local" ? data.district.get(group.district)?.name ?? text("Local") : text("Central");
  return `${level} · ${where}`;
}

const part = (name, content) => element("section", {}, element("h3", {}, text(name)), content);

/** A link that says so when it leads out of Teams. */
function link(address, said) {
  const leaves = host.inTeams() && !host.staysInTeams(address) && text("OutsideTeams");
  return element("a", { href: address, target: "_blank", rel: "noopener", on: { click: host.follow } }, said, leaves && ` (${leaves})`);
}

function meeting(group) {
  const join = safe(group.next?.join);
  const failed = element("p", { role: "status" });
  const save = element("button", { type: "button", on: { click: () => saving(save, failed, () => saveCalendar(group)) } }, text("CalendarFile"));
  return element("section", { class: "meeting" },
    element("h3", {}, text("NextMeeting")),
    group.next ? element("p", {}, element("time", { datetime: group.next.start }, capital(group.next.said ?? ""))) : element("p", { class: "none" }, text("NoMeeting")),
    group.next && element("p", { class: "acts" }, join && link(join, text("Join")), save),
    group.next && failed);
}

/** Saves a file of meetings, and says so where it cannot be had. */
export async function saving(button, failed, save) {
  failed.textContent = "";
  button.setAttribute("aria-disabled", "true");
  try {
    await save();
  } catch {
    failed.textContent = text("CalendarFailed");
  }

  button.removeAttribute("aria-disabled");
}

function facts(group) {
  const channel = safe(group.channel);
  const said = (name, value) => [element("dt", {}, text(name)), element("dd", { class: value ? "" : "none" }, value || text("NotStated"))];
  return element("dl", {},
    group.purpose ? null : said("Purpose", null),
    said("Cadence", group.cadence),
    group.parts.length > 0 && said("Parts", group.parts.join(", ")),
    channel && [element("dt", {}, text("Channel")), element("dd", {}, link(channel, group.name))]);
}

function seats(group) {
  if (!group.seats.length) return element("p", { class: "none" }, text("NoSeats"));
  return group.bySeat.map(([organisation, those]) => [
    element("h4", {}, mark(organisation), `${organisation?.name ?? text("NoOrganisation")} `, element("span", { class: "sum" }, String(countOf(those)))),
    element("ul", { class: "seats" }, those.map(seat)),
  ]);
}

function seat({ title, function: duty, unit, people, places, said, status }) {
  const named = (people ?? []).length > 0;
  return element("li", {},
    element("p", { class: "title" }, capital(title ?? ""), duty && element("span", { class: "duty" }, capital(duty))),
    named && element("p", { class: "people" }, people.join(", ")),
    (unit || places) && element("p", { class: "unit" }, [unit, places].filter(Boolean).map((one, i) => (i ? one : capital(one))).join(" · ")),
    element("p", { class: `status ${status}` }, capital(said ?? "")));
}

function relations(group, choose) {
  const both = [...sorted(group.out, "to", "Outgoing"), ...sorted(group.in, "from", "Incoming")];
  if (!both.length) return element("p", { class: "none" }, text("NoRelations"));
  return both.map(([said, ends]) => [
    element("h4", {}, said),
    element("ul", { class: "ends" }, ends.map((end) => element("li", {}, end.known ? element("button", { type: "button", on: { click: () => choose(end.known.id) } }, end.known.name) : element("span", {}, end.name)))),
  ]);
}

/** [what is said, the other ends], those of which the same is said together: with how the source says that it is done. */
function sorted(relations, end, name) {
  const found = new Map();
  for (const relation of relations) {
    const verb = relation.saidOfOne ?? relation.said;
    const said = capital(relation.manner ? text(`${name}How`, verb, relation.manner) : text(name, verb));
    found.set(said, [...(found.get(said) ?? []), relation[end]]);
  }

  return [...found];
}
