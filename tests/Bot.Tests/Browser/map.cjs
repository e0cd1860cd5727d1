// Shows the map in a browser and does with it what a reader does.
// In: {url, folder, orders: [{walk, ...}]}. Out: a line of JSON for each order, {walk, findings, ...}; what is right has no findings.
//
// Of every order: path ("/tab?lang=sv"), width, height, theme (light, dark, contrast, forced), touch (true: a phone), data (a file that is served as map.json).
// The walk "show" looks at the page as it stands (with open, a key, after that group was chosen; with picture, a picture of that name is taken);
// the others are in walks.cjs.
const fs = require("node:fs");
const path = require("node:path");
const { launch, picture } = require("./browser.cjs");
const { look } = require("./look.cjs");
const { Teams } = require("./teams.cjs");
const walks = require("./walks.cjs");

/** A page for an order. What goes wrong in it without being asked is a finding. */
async function prepare(browser, url, order, findings) {
  const context = await browser.newContext({
    viewport: { width: order.width ?? 1440, height: order.height ?? 900 },
    locale: order.locale ?? "sv-SE",
    colorScheme: order.theme === "dark" ? "dark" : "light",
    forcedColors: order.theme === "forced" ? "active" : "none",
    reducedMotion: "reduce",
    hasTouch: order.touch ?? false,
    isMobile: order.touch ?? false,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  // The library of Teams asks a CDN for the hosts that it may speak with; the page does not let it, and it takes its own list.
  page.expected = [/res\.cdn\.office\.net/];
  page.on("dialog", (dialog) => (findings.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
  page.on("pageerror", (error) => findings.push(`script: ${error.message}`));
  page.on("console", (message) => {
    const said = `${message.text()} ${message.location().url}`;
    if (["error", "warning"].includes(message.type()) && !page.expected.some((one) => one.test(said))) findings.push(`console: ${said}`);
  });
  await page.route("**/*", (route) => {
    if (route.request().url().startsWith(url) || route.request().url().startsWith("data:")) return route.fallback();
    findings.push(`fetch: ${route.request().url()}`);
    return route.abort();
  });
  // Where the library of Teams is, a page that is not in Teams asks nobody else.
  const teams = new Teams(page, order);
  await teams.stand();
  return { page, teams };
}

async function fulfil(browser, { url, folder }, order) {
  const findings = [];
  const { page, teams } = await prepare(browser, url, order, findings);
  const told = {};
  const address = url + (order.path ?? "/tab?lang=sv");
  const tools = { page, teams, order, url, address, folder, findings, told, look: () => look(page, findings, told) };
  try {
    const walk = walks[order.walk ?? "show"];
    if (!walk) throw new Error(`no walk ${order.walk}`);
    await walk(tools);
  } catch (error) {
    findings.push(`broke off: ${String(error.message).split("\n").slice(0, 3).join(" ")}`);
  }

  if (order.picture) {
    told.picture = path.join(folder, `${order.picture}.png`);
    await picture(page, told.picture, order.whole ?? true);
  }

  await page.context().close();
  return { walk: order.walk ?? "show", ...(order.name ? { name: order.name } : {}), ...told, findings };
}

async function main() {
  const asked = JSON.parse(process.argv[2] ?? fs.readFileSync(0, "utf8"));
  if (asked.folder) fs.mkdirSync(asked.folder, { recursive: true });
  const browser = await launch();
  for (const order of asked.orders) {
    process.stdout.write(`${JSON.stringify(await fulfil(browser, asked, order))}\n`);
  }

  await browser.close();
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
