// Lines between the groups. They run only where no box is: along the left edge, between the bands and what is beside them, and between the cards.
import { kindOf } from "./picture.js";

const svg = "http://www.w3.org/2000/svg";
const corner = 9;
const step = 7;
const margin = 22;

/** Draws all lines anew; those of the chosen group are drawn one by one and stand out. */
export function draw(map, built, data, chosen) {
  const { shown, boxes, ports } = built;
  shown.querySelector("svg")?.remove();
  const zones = shown.querySelectorAll(".zone:not([hidden])");
  if (!zones.length || getComputedStyle(shown).getPropertyValue("--lines").trim() !== "1") return;
  const paper = document.createElementNS(svg, "svg");
  paper.setAttribute("class", "lines");
  paper.setAttribute("aria-hidden", "true");
  const ground = groundOf(shown);
  const seen = new Map();
  const place = (id) => {
    if (!seen.has(id)) seen.set(id, placeOf(boxes.get(id), ground));
    return seen.get(id);
  };
  const plain = [];
  for (const port of ports) plain.push({ from: place(port.group.id), to: portPlace(port, ground), kind: port.kind, turned: port.up });
  const ones = [];
  for (const relation of data.relations) {
    const [from, to] = [relation.from.known, relation.to.known];
    if (!from || !to) continue;
    const one = { from: place(from.id), to: place(to.id), kind: kindOf(relation) };
    if (from.id === chosen || to.id === chosen) ones.push({ ...one, chosen: true });
    else if ((from.scope !== "local" && to.scope !== "local") || (from.scope === "local" && to.scope === "local" && from.district && from.district === to.district)) plain.push(one);
  }

  const slots = new Map();
  const looks = new Map();
  for (const line of [...plain.filter((line) => line.kind !== "other" || !chosen), ...ones]) {
    if (line.from && line.to && line.from !== line.to) add(looks, line, route(line.from, line.to, ground, line.chosen ? null : slots));
  }

  for (const [look, { ways, tips }] of looks) paper.append(drawn(look, ways), drawn(`${look} tip`, tips));

  shown.prepend(paper);
}

/** The free ground between the boxes, in pixels from the corner of the picture. */
function groundOf(shown) {
  const frame = shown.getBoundingClientRect();
  const at = (element) => {
    if (!element) return null;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return right > left ? { left: left - frame.left, right: right - frame.left, top: top - frame.top, bottom: bottom - frame.top } : null;
  };
  const [bands, beside, local, central] = [".bands", ".beside", ".zone.local", ".zone.central"].map((name) => at(shown.querySelector(name)));
  const left = (bands ?? at(shown.querySelector(".districts")) ?? beside).left - margin;
  const middle = bands && beside && beside.left > bands.right ? (bands.right + beside.left) / 2 : null;
  const lane = local && central ? (central.bottom + local.top) / 2 : central ? central.bottom + margin : local.top - margin;
  const fixed = [...shown.querySelectorAll(".central .box")].map(at).filter(Boolean);
  return { at, left, middle, lane, bands, fixed };
}

function placeOf(box, ground) {
  const own = box && ground.at(box.item);
  if (!own) return null;
  const middle = (own.top + own.bottom) / 2;
  const card = box.item.closest(".district");
  if (card) {
    const outer = ground.at(card);
    return { ...own, middle, card, gutter: outer.left - 10, lane: outer.top - 10, inside: own.left - 7 };
  }

  const beside = ground.middle && box.item.closest(".beside");
  return { ...own, middle, beside, first: ground.bands && own.left - ground.bands.left < 60, fixed: true };
}

function portPlace(port, ground) {
  const own = ground.at(port.item);
  return own && { ...own, port: true, x: (own.left + own.right) / 2 };
}

/** From the edge of a box to the upright way that it is reached by. */
function way(place, other, ground, slots) {
  const slot = (key) => {
    const used = slots?.get(key) ?? 0;
    slots?.set(key, used + 1);
    // Five beside each other; after that they share, for there is room for no more.
    return [0, -1, 1, -2, 2][used % 5];
  };
  if (place.port) return { points: [[place.x, place.top], [place.x, ground.lane]], on: "lane" };
  if (place.card) {
    return { points: [[place.left, place.middle], [place.gutter, place.middle], [place.gutter, place.lane], [ground.left, place.lane]], on: "left" };
  }

  const key = `${place.left} ${place.top}`;
  const y = place.middle + slot(key) * step * 1.5;
  if (place.beside) return { points: [[place.left, y], [ground.middle + slot("middle") * step, y]], on: "middle" };
  // Alone in its row it can be reached from the right as well.
  const last = ground.middle && ground.bands.right - place.right < 60;
  if (last && (other.beside || !place.first)) return { points: [[place.right, y], [ground.middle + slot("middle") * step, y]], on: "middle" };
  if (place.first) return { points: [[place.left, y], [ground.left + slot("left") * step, y]], on: "left" };
  const x = (place.left + place.right) / 2;
  const below = place.bottom + 12;
  return { points: [[x, place.bottom], [x, below], [ground.left, below]], on: "left" };
}

/** Straight up or down, when nothing is in between. */
function straight(a, b, ground) {
  const [upper, lower] = a.top < b.top ? [a, b] : [b, a];
  const [left, right] = [Math.max(a.left, b.left) + 24, Math.min(a.right, b.right) - 24];
  if (!upper.fixed || !(lower.fixed || lower.port) || left > right || upper.bottom > lower.top) return null;
  const x = lower.port ? Math.min(Math.max(lower.x, left), right) : (left + right) / 2;
  const free = ground.fixed.every((box) => box.bottom <= upper.bottom + 1 || box.top >= lower.top - 1 || box.right < x - 4 || box.left > x + 4);
  return free ? (a === upper ? [[x, a.bottom], [x, b.top]] : [[x, a.top], [x, b.bottom]]) : null;
}

function route(from, to, ground, slots) {
  const direct = straight(from, to, ground);
  if (direct) return direct;
  if (from.card && from.card === to.card) {
    return [[from.left, from.middle], [from.inside, from.middle], [from.inside, to.middle], [to.left, to.middle]];
  }

  if (from.card && to.card && Math.abs(from.lane - to.lane) < 2) {
    return [[from.left, from.middle], [from.gutter, from.middle], [from.gutter, from.lane], [to.gutter, to.lane], [to.gutter, to.middle], [to.left, to.middle]];
  }

  const [out, back] = [way(from, to, ground, slots), way(to, from, ground, slots)];
  const points = [...out.points];
  const end = back.points.toReversed();
  if (out.on !== back.on) {
    if (out.on !== "lane") points.push([points.at(-1)[0], ground.lane]);
    if (back.on !== "lane") points.push([end[0][0], ground.lane]);
  } else {
    // The same way for both: as far out as the first of them went.
    end[0] = [points.at(-1)[0], end[0][1]];
  }

  return [...points, ...end];
}

/** All lines that look the same are one path: hundreds of them are as quick as one. */
function drawn(look, strokes) {
  const path = document.createElementNS(svg, "path");
  path.setAttribute("class", look);
  path.setAttribute("d", [...strokes].join(""));
  return path;
}

function add(looks, { kind, chosen, turned }, points) {
  const way = simple(turned ? points.toReversed() : points);
  if (way.length < 2) return;
  const look = `line ${kind}${chosen ? " chosen" : ""}`;
  if (!looks.has(look)) looks.set(look, { ways: new Set(), tips: new Set() });
  looks.get(look).ways.add(rounded(way));
  looks.get(look).tips.add(arrow(way.at(-2), way.at(-1)));
}

/** Without points that change nothing. */
function simple(points) {
  const kept = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && near(last, point)) continue;
    if (before && ((same(before[0], last[0]) && same(last[0], point[0])) || (same(before[1], last[1]) && same(last[1], point[1])))) kept.pop();
    kept.push(point);
  }

  return kept;
}

const same = (a, b) => Math.abs(a - b) < 0.5;
const near = (a, b) => same(a[0], b[0]) && same(a[1], b[1]);

function rounded(points) {
  let path = `M${points[0].map(Math.round)}`;
  for (let i = 1; i < points.length - 1; i++) {
    const [before, at, after] = points.slice(i - 1, i + 2);
    const reach = Math.min(corner, distance(before, at) / 2, distance(at, after) / 2);
    path += `L${toward(at, before, reach)}Q${at.map(Math.round)} ${toward(at, after, reach)}`;
  }

  return `${path}L${points.at(-1).map(Math.round)}`;
}

const distance = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);

const toward = (from, to, reach) => {
  const part = reach / (distance(from, to) || 1);
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part].map(Math.round);
};

function arrow(before, end) {
  const long = distance(before, end) || 1;
  const [x, y] = [(end[0] - before[0]) / long, (end[1] - before[1]) / long];
  const back = [end[0] - x * 8, end[1] - y * 8];
  return `M${end}L${[back[0] - y * 4.5, back[1] + x * 4.5]}L${[back[0] + y * 4.5, back[1] - x * 4.5]}Z`;
}
