// What can be said of a page without knowing what it is about.
const fs = require("node:fs");

const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** All rules, best practice too; not those of level AAA and those that axe itself calls experimental. */
async function violations(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    // Nothing is written on the lines, but axe cannot tell the contrast of what is in front of them.
    const lines = document.querySelector("svg.lines");
    if (lines) lines.style.display = "none";
    const apart = ["wcag2aaa", "wcag21aaa", "wcag22aaa", "experimental", "deprecated"];
    const rules = Object.fromEntries(window.axe.getRules().map(({ ruleId, tags }) => [ruleId, { enabled: !tags.some((tag) => apart.includes(tag)) }]));
    // Where the reader's own colours are in force, those of the page are not what is seen.
    if (matchMedia("(forced-colors: active)").matches) rules["color-contrast"] = { enabled: false };
    const { violations, incomplete } = await window.axe.run(document, { rules, resultTypes: ["violations", "incomplete"] });
    const said = ({ id, impact, nodes }) => nodes.map((node) => `axe: ${id} (${impact}) ${node.html.slice(0, 120)} ${node.any.map((one) => one.message).join(" ").slice(0, 160)}`);
    if (lines) lines.style.display = "";
    const short = (node) => node.any.some((one) => /too short/.test(one.message));
    const unsure = incomplete.map(({ nodes, ...rest }) => ({ ...rest, nodes: nodes.filter((node) => !short(node)) }));
    return { violations: violations.flatMap(said), unsure: unsure.flatMap(said) };
  });
}

// Runs in the page.
function measure() {
  const round = (number) => Math.round(number * 10) / 10;
  const shown = (element) => element.checkVisibility() && element.getBoundingClientRect().width > 0;
  const boxes = [...document.querySelectorAll(".box")].filter(shown).map((box) => box.getBoundingClientRect());
  let overlaps = 0;
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) {
      if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1) overlaps++;
    }
  });

  // A line may begin and end at a box; what is more than that runs through it.
  let crossed = 0;
  const corner = document.querySelector("svg.lines")?.getBoundingClientRect();
  const paths = [...document.querySelectorAll("path.line:not(.tip)")].flatMap((all) => all.getAttribute("d").split(/(?=M)/)).map((way) => {
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", way);
    return path;
  });
  for (const path of paths) {
    const length = path.getTotalLength();
    const hit = new Set();
    for (let at = 6; at < length - 6; at += 6) {
      const point = path.getPointAtLength(at);
      const [x, y] = [point.x + corner.left, point.y + corner.top];
      boxes.forEach((box, i) => x > box.left + 3 && x < box.right - 3 && y > box.top + 3 && y < box.bottom - 3 && hit.add(i));
    }

    crossed += hit.size;
  }

  const least = matchMedia("(pointer: coarse)").matches ? 44 : 24;
  const small = [...document.querySelectorAll("button, a[href], select, input")].filter(shown)
    // A link in the middle of a text is as high as the text.
    .filter((element) => !element.matches(".skip, .open") && getComputedStyle(element).display !== "inline")
    .map((element) => [element, (element.closest("label.check") ?? element).getBoundingClientRect()])
    .filter(([, { width, height }]) => Math.min(width, height) < least - 0.1)
    .map(([element]) => element.outerHTML.slice(0, 80));
  const wide = [...document.querySelectorAll("body *")].filter((element) => shown(element) && !element.closest("svg, .heard, .skip")).filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    .map((element) => `${element.tagName.toLowerCase()}.${element.className} ${element.textContent.slice(0, 40)}`);
  const layout = performance.getEntriesByName("map-layout").at(-1);
  const requests = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
  return {
    boxes: boxes.length, overlaps, lines: paths.length, crossed, small, wide,
    sideways: document.documentElement.scrollWidth > innerWidth,
    layoutMs: layout ? round(layout.duration) : null,
    layoutEndMs: layout ? round(layout.startTime + layout.duration) : null,
    paintMs: round(performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? -1),
    transferred: requests.reduce((sum, request) => sum + request.transferSize, 0),
    requests: requests.length,
  };
}

/** Adds to the findings what is wrong, and to what is told what was measured. */
exports.look = async (page, findings, told) => {
  const { small, wide, sideways, ...measured } = await page.evaluate(measure);
  Object.assign(told, measured);
  if (sideways) findings.push("scrolls sideways");
  if (measured.overlaps) findings.push(`${measured.overlaps} boxes overlap`);
  if (measured.crossed) findings.push(`lines run through boxes ${measured.crossed} times`);
  findings.push(...small.map((one) => `small target: ${one}`), ...wide.slice(0, 5).map((one) => `wide: ${one}`));
  const found = await violations(page);
  findings.push(...found.violations);
  told.unsure = found.unsure.length;
  findings.push(...found.unsure.slice(0, 5).map((one) => `not sure, ${one}`));
};
