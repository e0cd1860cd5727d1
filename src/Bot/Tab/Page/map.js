// The map: brings what is fetched, what is chosen and what is shown together.
import * as address from "./address.js";
import * as arrows from "./arrows.js";
import { forget, keptAt, load, saveMine } from "./data.js";
import * as detail from "./detail.js";
import { element } from "./elements.js";
import * as host from "./host.js";
import * as lines from "./lines.js";
import { build, levelNames, renew, sift, unfold } from "./picture.js";
import * as search from "./search.js";
import { clock, language, text } from "./texts.js";

const refreshEvery = 5 * 60_000;
const afterTyping = 250;

const byId = (id) => document.getElementById(id);
const map = byId("map");
const notices = byId("notices");
const narrow = matchMedia("(max-width: 639px)");
const asDialog = matchMedia("(max-width: 899px)");

let state = address.read();
let data = null;
let built = null;
let current = null;
let opener = null;

// ---- what is shown

/** Builds the picture anew. How long it took, lines included, can be read as "map-layout". */
function render() {
  performance.mark("map-layout-start");
  const focused = focusedBox();
  built = build(data, { narrow: narrow.matches, choose });
  const nothing = element("div", { class: "nothing", hidden: true });
  map.replaceChildren(built.shown, nothing);
  narrowDown();
  mark();
  lines.draw(map, built, data, state.group);
  performance.measure("map-layout", "map-layout-start");
  if (focused) built.boxes.get(focused)?.open.focus({ preventScroll: true });
}

const focusedBox = () => [...(built?.boxes.values() ?? [])].find((box) => box.item.contains(document.activeElement))?.id;

function narrowDown() {
  const narrowed = search.narrowed(state);
  const count = sift(built, data, search.asksFor(state, data), (group) => (state.q.trim() ? search.why(state, group) : null), narrowed);
  const all = data.groups.length;
  const [nothing] = map.getElementsByClassName("nothing");
  nothing.hidden = count > 0;
  built.shown.hidden = count === 0;
  byId("arrows").hidden = count < 2;
  nothing.replaceChildren(
    element("h2", {}, text(all ? "NothingFound" : "Empty")),
    element("p", {}, text(all ? "NothingFoundAdvice" : "EmptyAdvice")),
    all ? element("button", { type: "button", on: { click: clear } }, text("ShowAll")) : "");
  byId("clear").hidden = !narrowed;
  byId("count").classList.toggle("heard", count === all);
  say(!all ? text("Empty") : count === all ? text("ShowingAll", all) : count ? text("ShowingSome", count, all) : text("NothingFound"));
  current = arrows.settle(built, state.group || current);
}

let saying;

/** Told to who hears the page once the typing has come to rest. */
function say(said) {
  clearTimeout(saying);
  saying = setTimeout(() => (byId("count").textContent = said), afterTyping);
}

function mark() {
  const chosen = data.group.get(state.group);
  const related = new Set(chosen ? [...chosen.out.map((one) => one.to.group), ...chosen.in.map((one) => one.from.group)] : []);
  for (const [id, box] of built.boxes) {
    box.item.classList.toggle("chosen", id === chosen?.id);
    box.item.classList.toggle("related", related.has(id));
    box.open.setAttribute("aria-expanded", String(id === chosen?.id));
    if (id === chosen?.id) box.open.setAttribute("aria-controls", "detail");
    else box.open.removeAttribute("aria-controls");
  }

  built.shown.classList.toggle("choosing", Boolean(chosen));
}

const redraw = () => built && lines.draw(map, built, data, state.group);

// ---- one group

/** @param from what was pressed, and gets the focus back; left out within the panel. */
function choose(id, from) {
  if (from) opener = from;
  state.group = id;
  address.write(state, true);
  open();
}

function open() {
  const group = data.group.get(state.group);
  if (!group) return shut();
  const inPanel = detail.shownIn.contains(document.activeElement);
  detail.show(group, data, { choose, close });
  document.body.classList.add("detailed");
  modal();
  mark();
  const box = built.boxes.get(group.id);
  if (!box.item.hidden) {
    const card = box.item.closest(".district");
    if (card) unfold(card, true);
    current = arrows.settle(built, group.id);
  }

  redraw();
  reveal(box);
  if (!inPanel || asDialog.matches) detail.shownIn.scrollTop = 0;
  detail.focus();
}

function reveal(box) {
  const { top, bottom } = box.item.getBoundingClientRect();
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (top < 0 || bottom > innerHeight) box.item.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
}

/** On a small screen the panel is all there is. */
function modal() {
  const all = asDialog.matches && !detail.shownIn.hidden;
  byId("page").inert = all;
  detail.shownIn.setAttribute("aria-modal", String(all));
}

function close() {
  const from = opener?.isConnected ? opener : built.boxes.get(state.group)?.open;
  state.group = "";
  address.write(state, true);
  shut();
  (from?.checkVisibility?.() === false ? byId("q") : from ?? byId("q")).focus({ preventScroll: true });
  opener = null;
}

function shut() {
  detail.hide();
  document.body.classList.remove("detailed");
  modal();
  mark();
  redraw();
}

// ---- what is chosen

const fields = { q: "value", level: "value", organisation: "value", district: "value", vacant: "checked" };

function fillFields() {
  for (const [name, property] of Object.entries(fields)) byId(name)[property] = property === "checked" ? Boolean(state[name]) : state[name];
}

function options() {
  const offer = (id, all) => byId(id).replaceChildren(byId(id).options[0], ...all.map(([value, said]) => element("option", { value }, said)));
  const used = new Set(data.groups.map((group) => group.level ?? "none"));
  offer("level", Object.entries(levelNames()).filter(([level]) => used.has(level)));
  offer("organisation", data.organisations.map((organisation) => [organisation.id, organisation.name]));
  offer("district", data.districts.map((district) => [district.id, district.name]));
  fillFields();
}

function changed() {
  for (const [name, property] of Object.entries(fields)) state[name] = byId(name)[property] === true ? "1" : byId(name)[property] || "";
  address.write(state, false);
  if (!data) return;
  narrowDown();
  redraw();
}

function clear() {
  for (const name of Object.keys(fields)) state[name] = "";
  fillFields();
  address.write(state, false);
  narrowDown();
  redraw();
  byId("q").focus();
}

function restore() {
  const before = state.group;
  state = address.read();
  fillFields();
  if (!data) return;
  narrowDown();
  if (state.group !== before) {
    if (data.group.has(state.group)) open();
    else {
      shut();
      built.boxes.get(before)?.open.focus({ preventScroll: true });
    }
  } else {
    redraw();
  }
}

// ---- fetching

/** @param act [text, what it does] */
function notice(said, act, kind = "") {
  notices.replaceChildren(element("div", { class: `notice ${kind}`, role: kind === "bad" ? "alert" : "status" }, element("p", {}, said), act && element("button", { type: "button", on: { click: act[1] } }, act[0])));
}

const dismiss = () => notices.replaceChildren();
const retry = () => [text("Retry"), () => fetchAll()];

let again;

async function fetchAll() {
  clearTimeout(again);
  const answer = await load();
  let next = refreshEvery;
  if (answer.is === "new") {
    dismiss();
    take(answer.data);
  } else if (answer.is === "same") {
    if (notices.querySelector(".bad, .stale")) dismiss();
  } else if (answer.is === "starting" && !data) {
    notice(text("Starting"));
    host.succeeded();
    next = answer.after * 1000;
  } else if (data && (answer.is !== "refused" || answer.why.startsWith("SignIn"))) {
    notice(text("Stale", clock(keptAt())), retry(), "stale");
  } else {
    refuse(answer.why ?? "LoadFailed");
    if (answer.is === "refused" && !host.inTeams()) return;
  }

  again = setTimeout(fetchAll, next);
}

/** The group that is chosen stays chosen: when there is a map again, it is open. */
function refuse(why) {
  data = built = null;
  forget();
  detail.hide();
  document.body.classList.remove("detailed");
  modal();
  map.replaceChildren();
  remark();
  byId("mine").hidden = true;
  byId("arrows").hidden = true;
  document.body.classList.add("refused");
  clearTimeout(saying);
  byId("count").textContent = "";
  notice(text(why), why === "OpenInTeams" ? null : retry(), why === "OpenInTeams" ? "" : "bad");
  host.succeeded();
}

function take(fresh) {
  const before = data;
  data = fresh;
  document.body.classList.remove("refused");
  remark();
  byId("mine").hidden = false;
  search.index(data, levelNames());
  options();
  if (before && sameFrame(before, data)) {
    for (const [id, box] of built.boxes) {
      if (said(before.group.get(id)) !== said(data.group.get(id))) renew(box, data.group.get(id), data);
    }

    narrowDown();
    mark();
    redraw();
  } else {
    const scroll = scrollY;
    render();
    if (before) scrollTo({ top: scroll, behavior: "instant" });
  }

  if (before) {
    say(text("Updated"));
    refreshDetail(before);
  } else {
    first();
  }
}

/** What the source says of all of it; nothing when nothing is shown. */
function remark() {
  byId("remark").textContent = data?.remark ?? "";
  byId("remark").hidden = !data?.remark;
}

/** What is shown of a group, without what points to others. */
const said = ({ out, in: into, bySeat, head, lines, whole, spelled, ...group }) => JSON.stringify(group);

/** Whether all boxes stay where they are, so that only what is in them has to be written anew. */
function sameFrame(before, after) {
  const frame = (data) => JSON.stringify([
    data.groups.map((group) => [group.id, group.level, group.scope, group.district]), data.districts, data.organisations.map((one) => one.name),
    data.relations.map((one) => [one.kind, one.said, one.manner, one.from.group, one.from.name, one.to.group, one.to.name])]);
  const sums = (data) => JSON.stringify(data.groups.map((group) => [group.vacancies, group.seats.map((seat) => seat.status), group.next?.said]));
  return frame(before) === frame(after) && sums(before) === sums(after);
}

function refreshDetail(before) {
  if (!state.group) return;
  const group = data.group.get(state.group);
  if (!group) return close();
  if (said(before.group.get(state.group)) === said(group)) return;
  const [hadFocus, scroll] = [detail.shownIn.contains(document.activeElement), detail.shownIn.scrollTop];
  detail.show(group, data, { choose, close });
  detail.shownIn.scrollTop = scroll;
  if (hadFocus) detail.focus();
}

function first() {
  if (data.group.has(state.group)) open();
  else if (state.group) {
    state.group = "";
    address.write(state, false);
    notice(text("UnknownGroup"), [text("Dismiss"), dismiss]);
  }

  host.succeeded();
}

// ---- what happens

function listen() {
  byId("tools").addEventListener("input", changed);
  byId("tools").addEventListener("submit", (event) => event.preventDefault());
  byId("clear").addEventListener("click", clear);
  byId("more").addEventListener("click", () => {
    const open = byId("filters").classList.toggle("open");
    byId("more").setAttribute("aria-expanded", String(open));
  });
  byId("my-meetings").addEventListener("click", (event) => detail.saving(event.currentTarget, byId("mine-failed"), saveMine));
  byId("language").addEventListener("click", (event) => (event.currentTarget.href = address.inLanguage(event.currentTarget.lang)));
  map.addEventListener("keydown", (event) => (current = (built && arrows.move(built, event)) ?? current));
  // What was unfolded is what Tab comes to next.
  map.addEventListener("click", (event) => {
    const first = event.target.closest(".fold[aria-expanded=true]")?.closest(".district").querySelector(".box:not([hidden])");
    if (first) current = arrows.settle(built, first.dataset.id);
  });
  map.addEventListener("focusin", (event) => {
    const box = event.target.closest(".box") && focusedBox();
    if (box && box !== current) current = arrows.settle(built, box);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && state.group && data) {
      event.preventDefault();
      close();
    } else if (event.key === "Escape" && event.target === byId("q") && state.q) {
      event.preventDefault();
      clear();
    }
  });
  addEventListener("popstate", restore);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && keptAt() && fetchAll());
  narrow.addEventListener("change", () => built && render());
  asDialog.addEventListener("change", modal);
  let drawing = 0;
  new ResizeObserver(() => {
    cancelAnimationFrame(drawing);
    drawing = requestAnimationFrame(redraw);
  }).observe(map);
}

async function start() {
  listen();
  fillFields();
  const context = await host.meet();
  host.loaded();
  const wished = context?.app?.locale?.slice(0, 2).toLowerCase();
  if (["sv", "en"].includes(wished) && wished !== language && !address.choseLanguage()) return location.replace(address.inLanguage(wished));
  if (!state.group && context?.page?.subPageId) state.group = context.page.subPageId;
  await fetchAll();
}

start();
