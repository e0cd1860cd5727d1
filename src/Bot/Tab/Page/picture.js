// The picture: bands from strategic to operational, what is central above what is local, a card for each district.
import { element, heard, safe } from "./elements.js";
import * as host from "./host.js";
import { capital, counted, shortDay, text } from "./texts.js";

const levels = ["strategic", "tactical", "operational", "support", "none"];
const longNames = { strategic: "StrategicLevel", tactical: "TacticalLevel", operational: "OperationalLevel", support: "SupportLevel", none: "NoLevel" };
const shortNames = { strategic: "Strategic", tactical: "Tactical", operational: "Operational", support: "Support", none: "NoLevel" };
const fewBeside = 5;

export const levelNames = () => Object.fromEntries(levels.map((level) => [level, text(longNames[level])]));

const levelOf = (group) => (levels.includes(group.level) ? group.level : "none");

/** The mark of an organisation: a shape and a letter of its own beside its colour. */
export const mark = (organisation) =>
  element("span", { class: `mark look-${organisation ? organisation.look : "none"}`, "aria-hidden": "true" }, organisation?.letter ?? "–");

/** What a group does for others is shown beside them, also when its level is not stated: where it stands is no level. */
const isBeside = (group) => group.level === "support" || (levelOf(group) === "none" && group.out.some((relation) => relation.kind === "supports"));

/** Builds the picture. Returns what the rest of the page needs of it. */
export function build(data, { narrow, choose }) {
  const boxes = new Map();
  const make = (group, district) => {
    const made = box(group, district, data, boxes.size, choose);
    boxes.set(group.id, made);
    return made.item;
  };
  const local = data.groups.filter((group) => group.scope === "local");
  const central = data.groups.filter((group) => group.scope !== "local");
  const shown = element("div", { class: "picture" });
  shown.append(figures(data, choose), legend(data));
  if (central.length) shown.append(centralZone(central, make));
  const ports = portsOf(data);
  if (local.length) shown.append(localZone(local, data, make, ports, narrow, choose));
  return { shown, boxes, ports };
}

/** Puts what has changed of a group into its box, which stays where it is. */
export function renew(box, group, data) {
  const focused = box.item.contains(document.activeElement) ? document.activeElement : null;
  const wasLink = focused && focused === box.channel;
  const tab = box.open.tabIndex;
  fill(box, group, data);
  setTab(box, tab);
  if (wasLink) (box.channel ?? box.open).focus({ preventScroll: true });
}

export function setTab(box, tab) {
  box.open.tabIndex = tab;
  if (box.channel) box.channel.tabIndex = tab;
}

function box(group, district, data, number, choose) {
  const name = element("span", { class: "name" });
  const open = element("button", { type: "button", class: "open", tabindex: "-1", "aria-haspopup": "dialog", "aria-expanded": "false", "aria-describedby": `about-${number}` }, name);
  const about = element("div", { class: "about", id: `about-${number}` });
  // The whole box can be pressed; its button is for those who do not point.
  const item = element("li", { class: `box ${levelOf(group)}`, "data-id": group.id, on: { click: (event) => event.target.closest("a") || choose(group.id, open) } }, open, about);
  const made = { item, open, name, about, district, id: group.id, channel: null };
  fill(made, group, data);
  return made;
}

function fill(box, group, data) {
  const { short, rest } = named(group.name, box.district?.name);
  box.name.textContent = short;
  if (rest) box.open.setAttribute("aria-label", group.name);
  else box.open.removeAttribute("aria-label");
  const next = group.next?.start ? shortDay(group.next.start, data.day) : null;
  box.about.replaceChildren(
    ...[
      !box.district?.name && group.purpose && element("p", { class: "purpose" }, capital(group.purpose)),
      group.bySeat.length > 0 && element("p", { class: "seats" }, group.bySeat.map(([organisation, seats]) =>
        element("span", { class: "count" }, mark(organisation), ` ${organisation?.short ?? text("NoOrganisationShort")} ${countOf(seats)} `))),
      (group.vacancies > 0 || next) && element("p", { class: "news" },
        group.vacancies > 0 && element("span", { class: "pill" }, counted(group.vacancies, "OneVacancy", "Vacancies"), " "),
        next && element("span", { class: "next", title: group.next.said }, heard(text("NextIs", "")), element("time", { datetime: group.next.start }, next))),
    ].filter(Boolean));
  box.channel?.remove();
  const address = safe(group.channel);
  const said = text("ChannelOf", group.name) + (host.inTeams() && address && !host.staysInTeams(address) ? `, ${text("OutsideTeams")}` : "");
  box.channel = address && element("a", { class: "channel", href: address, target: "_blank", rel: "noopener", tabindex: "-1", title: said, "aria-label": said, on: { click: host.follow } });
  if (box.channel) box.item.append(box.channel);
  box.item.classList.toggle("linked", box.channel !== null);
}

/** How many places seats are, or nothing where the source does not give the number of one of them. */
export const countOf = (seats) => (seats.every((seat) => Number.isInteger(seat.count)) ? seats.reduce((sum, seat) => sum + seat.count, 0) : "");

/** On the card of its district a group needs not say the district again. */
function named(name, district) {
  const ends = district && name.endsWith(` ${district}`);
  return ends ? { short: name.slice(0, -district.length - 1), rest: district } : { short: name, rest: "" };
}

function figures(data, choose) {
  const vacancies = data.groups.reduce((sum, group) => sum + (group.vacancies ?? 0), 0);
  const unregistered = data.groups.reduce((sum, group) => sum + group.seats.filter((seat) => seat.status === "unregistered").length, 0);
  const next = data.groups.filter((group) => group.next?.start).sort((a, b) => Date.parse(a.next.start) - Date.parse(b.next.start))[0];
  return element("ul", { class: "figures" },
    element("li", {}, counted(data.groups.length, "OneGroup", "Groups")),
    data.districts.length > 0 && element("li", {}, counted(data.districts.length, "OneDistrict", "Districts")),
    element("li", { class: vacancies ? "some" : "" }, vacancies ? counted(vacancies, "OneVacancy", "Vacancies") : text("NoVacancies")),
    unregistered > 0 && element("li", {}, counted(unregistered, "OneUnregistered", "Unregistered")),
    next && element("li", { class: "soon" }, `${text("NextMeeting")}: ${next.next.said ?? shortDay(next.next.start, data.day)}, `,
      element("button", { type: "button", class: "plain", on: { click: (event) => choose(next.id, event.currentTarget) } }, next.name)));
}

function legend(data) {
  const line = (kind, name) => data.relations.some((relation) => kindOf(relation) === kind && relation.from.known && relation.to.known) && element("li", { class: `key ${kind}` }, text(name));
  return element("ul", { class: "legend", "aria-label": text("Legend") },
    data.organisations.map((organisation) => element("li", {}, mark(organisation), organisation.name)),
    line("reportsTo", "LineReports"), line("supports", "LineSupports"), line("other", "LineOther"));
}

export const kindOf = (relation) => (relation.kind === "reportsTo" || relation.kind === "supports" ? relation.kind : "other");

function band(level, groups, make, name, tag) {
  return element("section", { class: `band ${level}` }, element(tag, {}, name), element("ul", { class: "boxes" }, groups.map((group) => make(group))));
}

function centralZone(groups, make) {
  const supporting = groups.filter(isBeside);
  const beside = supporting.length > 0 && supporting.length < fewBeside && supporting.length < groups.length;
  const banded = levels.map((level) => [level, groups.filter((group) => levelOf(group) === level && !(beside && isBeside(group)))]);
  return element("section", { class: `zone central${beside ? " with-support" : ""}`, "aria-labelledby": "central" },
    element("h2", { id: "central" }, text("Central"), element("small", {}, text("CentralSaid"))),
    element("div", { class: "levels" },
      element("div", { class: "bands" }, banded.filter(([, those]) => those.length).map(([level, those]) => band(level, those, make, text(longNames[level]), "h3"))),
      beside && element("div", { class: "beside" }, band("support", supporting, make, text("Beside"), "h3"))));
}

function localZone(groups, data, make, ports, narrow, choose) {
  const used = levels.filter((level) => groups.some((group) => levelOf(group) === level));
  const cards = [...data.districts, null]
    .map((district) => [district, groups.filter((group) => (data.district.get(group.district) ?? null) === district)])
    .filter(([, those]) => those.length);
  return element("section", { class: "zone local", "aria-labelledby": "local" },
    element("h2", { id: "local" }, text("Local"), element("small", {}, text("LocalSaid"))),
    ports.length > 0 && element("ul", { class: "ports", "aria-label": text("LocalLinks") }, ports.map((port) => {
      port.item = element("li", { class: `port ${port.kind}${isBeside(port.group) ? " far" : ""}` }, element("button", { type: "button", on: { click: (event) => choose(port.group.id, event.currentTarget) } }, port.said));
      return port.item;
    })),
    element("div", { class: "districts" }, cards.map(([district, those], i) => card(district, those, used, make, narrow, i))));
}

function card(district, groups, used, make, narrow, number) {
  const name = district?.name ?? text("NoDistrict");
  const label = element("span", {}, name);
  const vacancies = groups.reduce((sum, group) => sum + (group.vacancies ?? 0), 0);
  const rows = element("div", { class: "rows", id: `district-${number}`, hidden: narrow });
  const count = element("span", { class: "sum" }, counted(groups.length, "OneGroup", "Groups"), narrow && vacancies > 0 && `, ${counted(vacancies, "OneVacancy", "Vacancies")}`);
  const fold = narrow && element("button", { type: "button", class: "fold", "aria-expanded": "false", "aria-controls": `district-${number}`, on: { click: () => unfold(shown, rows.hidden) } }, label, count);
  const shown = element("section", { class: `district${district ? "" : " unnamed"}` }, element("h3", {}, fold || [label, count]), rows);
  used.forEach((level, i) => {
    const those = groups.filter((group) => levelOf(group) === level);
    if (!those.length) return;
    const row = element("div", { class: `row ${level}` }, element("h4", {}, text(shortNames[level])), element("ul", { class: "boxes" }, those.map((group) => make(group, district ?? { name: "" }))));
    row.style.gridRow = i + 1;
    rows.append(row);
  });
  rows.style.setProperty("--rows", used.length);
  shown.style.setProperty("--rows", used.length + 1);
  return shown;
}

/** Shows or hides the groups of a district on a narrow page. */
export function unfold(card, open) {
  const fold = card.querySelector(".fold");
  if (!fold) return;
  card.querySelector(".rows").hidden = !open;
  fold.setAttribute("aria-expanded", String(open));
}

/**
 * What many local groups have in common with a central one is said once, and has one line: "10 SSPF rapporterar till LÖK-nätverket".
 */
function portsOf(data) {
  const found = new Map();
  for (const relation of data.relations) {
    const { from, to } = relation;
    if (!from.known || !to.known) continue;
    const [fromLocal, toLocal] = [from.known.scope === "local", to.known.scope === "local"];
    if (fromLocal === toLocal) continue;
    const [near, far] = fromLocal ? [from.known, to.known] : [to.known, from.known];
    const key = [far.id, relation.kind, relation.said, relation.manner, fromLocal].join("\n");
    const port = found.get(key) ?? { group: far, kind: kindOf(relation), relation: relation.kind, verb: relation.said, manner: relation.manner, up: fromLocal, near: [] };
    port.near.push(near);
    found.set(key, port);
  }

  // As their ends lie on the page, from left to right.
  const ports = [...found.values()].sort((a, b) => isBeside(a.group) - isBeside(b.group));
  return ports.map((port) => {
    const those = whoTogether(port.near, data);
    // What one group "reports", several "report".
    const many = port.up && port.near.length > 1 && text(`Several${capital(port.relation)}`, those, port.group.name);
    const said = many || (port.up ? `${those} ${port.verb} ${port.group.name}` : `${port.group.name} ${port.verb} ${those}`);
    return { ...port, said: port.manner ? `${said} (${port.manner})` : said };
  });
}

function whoTogether(groups, data) {
  if (groups.length === 1) return groups[0].name;
  const names = new Set(groups.map((group) => named(group.name, data.district.get(group.district)?.name).short));
  return names.size === 1 ? `${groups.length} ${[...names][0]}` : text("Groups", groups.length);
}

/** Shows what is asked for and hides the rest, with the bands and cards that have nothing left. */
export function sift(built, data, asked, why, narrowed) {
  let count = 0;
  for (const [id, box] of built.boxes) {
    const group = data.group.get(id);
    const fits = asked(group);
    box.item.hidden = !fits;
    if (fits) count++;
    const reason = fits ? why(group) : null;
    box.why?.remove();
    box.why = reason ? element("p", { class: "why" }, reason) : null;
    if (box.why) box.about.append(box.why);
  }

  for (const holder of built.shown.querySelectorAll(".band, .row")) holder.hidden = !holder.querySelector(".box:not([hidden])");
  for (const holder of built.shown.querySelectorAll(".district, .zone, .beside, .bands")) {
    holder.hidden = !holder.querySelector(".band:not([hidden]), .row:not([hidden])");
    if (holder.matches(".district") && narrowed !== built.narrowed) unfold(holder, narrowed);
  }

  const seen = (group) => !built.boxes.get(group.id).item.hidden;
  for (const port of built.ports) port.item.hidden = !seen(port.group) || !port.near.some(seen);
  built.narrowed = narrowed;
  return count;
}
