// What readers do. Each walk adds to the findings what did not happen as it should.
//
// Orders may name what the data has: group (a key with a channel, a meeting and a connection to another group), searches
// ([{q, groups}]), filters ([{field, value, groups}]); groups is how many are shown then.

const settled = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

async function arrive({ page, address }, path) {
  await page.goto(path ? new URL(path, address).href : address);
  await page.waitForSelector(".picture:not([hidden]), .nothing:not([hidden]), .notice");
  await settled(page);
}

const expect = ({ findings }) => (holds, otherwise) => {
  if (!holds) findings.push(otherwise);
};

/** The text of the page by its name, in the language of the page. */
const text = (page, name) => page.evaluate((name) => JSON.parse(document.getElementById("texts").textContent)[name], name);

/** Where the focus is: the name of a box, or what stands on the element. */
const focus = (page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    const box = at.closest(".box");
    const ring = box && at.matches(".open") ? box : at;
    const style = getComputedStyle(ring);
    return {
      is: at.matches(".open") ? "box" : at.matches(".channel") ? "channel" : at.id || at.className || at.tagName.toLowerCase(),
      box: box && (box.querySelector(".open").ariaLabel ?? box.querySelector(".name").textContent),
      seen: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
      text: at.textContent.trim().slice(0, 60),
    };
  });

const group = (page) => page.evaluate(() => new URLSearchParams(location.search).get("group"));
const visible = (page, selector) => page.locator(selector).first().isVisible();
const heading = (page) => page.locator("#detail-name").textContent({ timeout: 3000 });
const shownBoxes = (page) => page.evaluate(() => [...document.querySelectorAll(".box")].filter((box) => box.checkVisibility()).length);

async function tabTo(page, is, most = 20) {
  const stops = [];
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    const at = await focus(page);
    stops.push(at);
    if (at.is === is) return stops;
  }

  throw new Error(`${most} times Tab did not come to ${is}: ${stops.map((stop) => stop.is)}`);
}

/** Any other page of the bot, as it stands. */
exports.page = async ({ page, order, address, look }) => {
  const answer = await page.goto(address);
  if (answer.status() !== 200) throw new Error(`the page is answered with ${answer.status()}`);
  if (order.zoom) await page.evaluate((zoom) => (document.documentElement.style.fontSize = zoom), order.zoom);
  await settled(page);
  await look();
};

/** The page as it stands; with open (a key), after that group was chosen; with q, while that is searched for. */
exports.show = async (tools) => {
  const { page, order, look } = tools;
  await arrive(tools);
  if (order.open) await page.evaluate((id) => document.querySelector(`.box[data-id="${CSS.escape(id)}"] .open`).click(), order.open);
  if (order.q) await page.fill("#q", order.q);
  if (order.print) await page.emulateMedia({ media: "print" });
  if (order.zoom) await page.evaluate((zoom) => (document.documentElement.style.fontSize = zoom), order.zoom);
  await settled(page);
  await look();
};

/** Data that would be code, and addresses that are not https, stay what they are: text. */
exports.hostile = async (tools) => {
  const { page, told } = tools;
  await arrive(tools);
  told.opened = 0;
  for (let i = 0; i < Math.min(await page.locator(".box .open").count(), 12); i++) {
    await page.locator(".box .open").nth(i).dispatchEvent("click");
    told.opened++;
    const wrong = await page.evaluate(() => [
      ...[...document.querySelectorAll("#page img, #page script, #detail img, #detail script, [onerror], [style*=position]")].map((one) => one.outerHTML.slice(0, 80)),
      ...[...document.querySelectorAll("#map a, #detail a")].filter((link) => link.protocol !== "https:").map((link) => link.href),
    ]);
    for (const one of wrong) tools.findings.push(`let in: ${one}`);
    await page.keyboard.press("Escape");
  }

  await tools.look();
};

exports.keyboard = async (tools) => {
  const { page, told } = tools;
  const holds = expect(tools);
  await arrive(tools);
  const stops = await tabTo(page, "box");
  told.stops = stops.map((stop) => stop.is);
  holds(stops[0].is === "skip", `the first stop is ${stops[0].is}`);
  holds((await page.locator("search, [role=search]").count()) === 1, "the search is there more than once");
  for (const stop of stops) holds(stop.seen, `no ring around ${stop.is}`);
  const first = await focus(page);
  await page.keyboard.press("ArrowDown");
  const below = await focus(page);
  holds(below.is === "box" && below.box !== first.box && below.seen, `down from ${first.box} came to ${below.box ?? below.is}`);
  await page.keyboard.press("ArrowUp");
  holds((await focus(page)).box === first.box, "up does not go back");
  await page.keyboard.press("End");
  const last = await focus(page);
  await page.keyboard.press("Home");
  holds(last.box !== first.box && (await focus(page)).box === first.box, "Home and End do not go to the ends");
  await page.keyboard.press("ArrowRight");
  const right = await focus(page);
  holds(right.is === "box" && right.box !== first.box, "right goes nowhere");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Tab");
  const after = await focus(page);
  if (after.is === "channel") {
    holds(after.seen, "no ring around the channel");
    await page.keyboard.press("Shift+Tab");
  } else {
    await page.keyboard.press("Shift+Tab");
  }

  holds((await focus(page)).box === first.box, "Tab does not come back to the box it left");

  await page.keyboard.press("Enter");
  await page.waitForSelector("#detail:not([hidden])");
  holds((await heading(page)) === first.box, "Enter opened another group");
  holds((await focus(page)).is === "detail-name", "the panel did not get the focus");
  holds((await page.locator(".open[aria-expanded=true]").count()) === 1, "not one box is said to be open");
  await page.keyboard.press("Tab");
  holds((await focus(page)).is === "close", "the first stop in the panel is not its close button");
  await page.keyboard.press("Escape");
  holds(!(await visible(page, "#detail")), "Escape did not close the panel");
  holds((await focus(page)).box === first.box, "the focus did not return");
  holds((await group(page)) === null, "the address still names the group");

  await page.keyboard.press("Space");
  holds(await visible(page, "#detail"), "the space bar does not open");
  await tabTo(page, "close", 3);
  await page.keyboard.press("Enter");
  holds((await focus(page)).box === first.box, "closing by its button did not return the focus");

  // One stop for all boxes and one for the channel: then the page is over.
  await page.keyboard.press("Tab");
  if ((await focus(page)).is === "channel") await page.keyboard.press("Tab");
  holds((await focus(page)).box === null, "Tab goes through the boxes one by one");
};

exports.relations = async (tools) => {
  const { page, order } = tools;
  const holds = expect(tools);
  const said = async (lang, group, headings) => {
    await arrive(tools, `/tab?lang=${lang}&group=${group}`);
    const seen = await page.locator("#detail h4:has(+ .ends)").allTextContents();
    for (const one of headings) holds(seen.includes(one), `of ${group} it is not said "${one}" but: ${seen}`);
  };
  for (const { lang, group, headings } of order.said ?? []) await said(lang, group, headings);
  await arrive(tools, `/tab?lang=sv&group=${order.group}`);
  const first = await heading(page);
  const other = page.locator("#detail .ends button").first();
  const name = await other.textContent();
  await other.focus();
  await page.keyboard.press("Enter");
  holds((await heading(page)) === name, "the connection did not lead to the other group");
  holds((await focus(page)).is === "detail-name", "the other group did not get the focus");
  holds((await page.locator(".box.chosen").count()) === 1, "not one box is chosen");
  holds((await page.locator(".line.chosen").count()) > 0, "no line stands out");
  await page.goBack();
  await settled(page);
  holds((await heading(page)) === first, "back did not go to the first group");
  await page.keyboard.press("Escape");
  holds(!(await visible(page, "#detail")), "Escape did not close");
  await page.goBack();
  await settled(page);
  holds((await heading(page)) === first, "back did not open what was closed");
  await page.reload();
  await page.waitForSelector("#detail:not([hidden])");
  holds((await heading(page)) === first, "the address did not open the group again");
};

exports.search = async (tools) => {
  const { page, order, told } = tools;
  const holds = expect(tools);
  await arrive(tools);
  const all = await page.locator(".box").count();
  told.all = all;
  for (const { q, groups } of order.searches ?? []) {
    await page.fill("#q", q);
    await settled(page);
    const shown = await shownBoxes(page);
    holds(shown === groups, `"${q}" shows ${shown} groups, not ${groups}`);
    holds((await page.evaluate(() => new URLSearchParams(location.search).get("q"))) === q, `the address does not have "${q}"`);
    const said = (await text(page, groups === all ? "ShowingAll" : "ShowingSome")).replace("{0}", groups).replace("{1}", all);
    await page.waitForFunction((said) => document.getElementById("count").textContent === said, said, { timeout: 3000 }).catch(() => holds(false, `"${q}" is not told: ${said}`));
  }

  await page.fill("#q", "qqxzzy");
  await settled(page);
  holds((await shownBoxes(page)) === 0, "nonsense shows groups");
  await page.getByRole("button", { name: await text(page, "ShowAll") }).click();
  holds((await shownBoxes(page)) === all || (await page.viewportSize()).width < 640, "the way out does not show all");
  holds((await focus(page)).is === "q", "the way out does not lead back to the search");
  holds((await page.inputValue("#q")) === "", "the search is not empty after the way out");
  await page.fill("#q", "qqxzzy");
  await page.reload();
  await page.waitForSelector(".nothing:not([hidden])");
  holds((await page.inputValue("#q")) === "qqxzzy", "the address does not bring the search back");
  await page.locator("#q").focus();
  await page.keyboard.press("Escape");
  holds((await page.inputValue("#q")) === "", "Escape does not empty the search");
};

exports.filter = async (tools) => {
  const { page, order } = tools;
  const holds = expect(tools);
  await arrive(tools);
  if (await visible(page, "#more")) await page.click("#more");
  for (const { field, value, groups } of order.filters ?? []) {
    if (value === true) await page.check(`#${field}`);
    else await page.selectOption(`#${field}`, value);
    await settled(page);
    const shown = await shownBoxes(page);
    holds(shown === groups, `${field} ${value} shows ${shown} groups, not ${groups}`);
    holds(Boolean(await page.evaluate((field) => new URLSearchParams(location.search).get(field), field)), `the address does not have ${field}`);
    await page.click("#clear");
    holds(!(await visible(page, "#clear")), "Clear stays although there is nothing to clear");
  }
};

/** What stands under the name of a level is what that level is asked for with. */
exports.levels = async (tools) => {
  const { page } = tools;
  const holds = expect(tools);
  await arrive(tools);
  const texts = await page.evaluate(() => JSON.parse(document.getElementById("texts").textContent));
  const names = { strategic: ["StrategicLevel", "Strategic"], tactical: ["TacticalLevel", "Tactical"], operational: ["OperationalLevel", "Operational"], support: ["SupportLevel", "Support"], none: ["NoLevel"] };
  const under = await page.evaluate(() => [...document.querySelectorAll(".band, .row")].flatMap((place) =>
    [...place.querySelectorAll(".box")].map((box) => ({ id: box.dataset.id, head: place.querySelector("h3, h4").textContent }))));
  for (const level of await page.evaluate(() => [...document.getElementById("level").options].map((option) => option.value).filter(Boolean))) {
    await page.selectOption("#level", level);
    await settled(page);
    const left = await page.evaluate(() => [...document.querySelectorAll(".box:not([hidden])")].map((box) => box.dataset.id));
    const heads = names[level].map((name) => texts[name]);
    const missed = under.filter(({ id, head }) => heads.includes(head) && !left.includes(id));
    holds(missed.length === 0, `${level} does not find ${missed.map(({ id }) => id)}`);
    const others = Object.entries(names).filter(([other]) => other !== level).flatMap(([, all]) => all.map((name) => texts[name]));
    const odd = under.filter(({ id, head }) => left.includes(id) && others.includes(head));
    holds(odd.length === 0, `${level} finds ${odd.map(({ id, head }) => `${id} under ${head}`)}`);
  }
};

exports.deepLink = async (tools) => {
  const { page, order } = tools;
  const holds = expect(tools);
  await arrive(tools, `/tab?lang=sv&group=${encodeURIComponent(order.group)}`);
  holds(await visible(page, "#detail"), "the group is not open");
  holds((await focus(page)).is === "detail-name", "the group did not get the focus");
  const inView = await page.evaluate(() => {
    const { top, bottom } = document.querySelector(".box.chosen").getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  holds(inView, "the box is not in view");
  await arrive(tools, "/tab?lang=sv&group=finns/inte");
  holds((await page.locator(".notice").textContent()).includes(await text(page, "UnknownGroup")), "an unknown group is not told of");
  holds(!(await visible(page, "#detail")), "the panel is open without a group");
  holds((await shownBoxes(page)) > 0, "the map is not shown");
  await page.getByRole("button", { name: await text(page, "Dismiss") }).click();
  holds((await page.locator(".notice").count()) === 0, "the notice stays");
};

/** On a phone the panel is all there is, and districts are opened one by one. */
exports.phone = async (tools) => {
  const { page, order, look } = tools;
  const holds = expect(tools);
  await arrive(tools);
  await look();
  const fold = page.locator(".fold").first();
  holds((await fold.getAttribute("aria-expanded")) === "false", "districts are open from the start");
  const before = await shownBoxes(page);
  await fold.focus();
  await page.keyboard.press("Enter");
  holds((await fold.getAttribute("aria-expanded")) === "true" && (await shownBoxes(page)) > before, "a district does not open");
  await page.keyboard.press("Tab");
  holds((await focus(page)).is === "box", "Tab does not come to what was opened");
  const box = page.locator(".district .box .open").first();
  const name = await box.evaluate((open) => open.ariaLabel ?? open.textContent);
  await box.focus();
  await page.keyboard.press("Enter");
  const place = await page.locator("#detail").boundingBox();
  const { width, height } = page.viewportSize();
  holds(place.x === 0 && place.y === 0 && place.width >= width && place.height >= height, `the panel does not fill the page: ${JSON.stringify(place)}`);
  holds(await page.evaluate(() => document.getElementById("page").inert), "what is behind the panel can still be reached");
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press("Shift+Tab");
    holds(await page.evaluate(() => document.activeElement === document.body || document.activeElement.closest("#detail") !== null), `back from the panel Tab comes to ${(await focus(page)).text}`);
  }

  await look();
  await page.keyboard.press("Escape");
  holds((await focus(page)).box === name, "the focus did not return");
  holds(!(await page.evaluate(() => document.getElementById("page").inert)), "the page stays out of reach");
  if (order.group) {
    await arrive(tools, `/tab?lang=sv&group=${order.group}`);
    await page.keyboard.press("Escape");
    holds((await focus(page)).is === "box", "after a link, the focus did not go to the box of the group");
  }
};

exports.theme = async (tools) => {
  const { page, teams } = tools;
  const holds = expect(tools);
  await arrive(tools);
  const seen = new Set();
  for (const [theme, shown] of [["default", "light"], ["dark", "dark"], ["contrast", "contrast"], ["glass", "dark"]]) {
    await page.evaluate((theme) => window.microsoftTeams.setTheme(theme), theme);
    const now = await page.evaluate(() => [document.documentElement.dataset.theme, getComputedStyle(document.documentElement).backgroundColor]);
    holds(now[0] === shown, `${theme} is shown as ${now[0]}`);
    seen.add(now[1]);
  }

  holds(seen.size === 3, `the themes have ${seen.size} grounds`);
  for (const name of ["initialize", "getContext", "notifyAppLoaded", "notifySuccess"]) holds((await teams.calls(name)).length === 1, `${name} was not called once`);
};

exports.language = async (tools) => {
  const { page } = tools;
  const holds = expect(tools);
  await arrive(tools, "/tab?group=lok");
  await page.waitForURL(/lang=en/, { timeout: 5000 });
  await page.waitForSelector(".picture");
  holds((await page.getAttribute("html", "lang")) === "en", "the page is not in the language of Teams");
  holds((await group(page)) === "lok", "the group was lost on the way");
  await arrive(tools, "/tab?lang=sv");
  await settled(page);
  holds((await page.getAttribute("html", "lang")) === "sv", "a language that was chosen does not stay");
  await page.click("#language");
  await page.waitForSelector(".picture");
  holds((await page.getAttribute("html", "lang")) === "en", "the link does not lead to the other language");
};

exports.subPage = async (tools) => {
  const { page } = tools;
  await arrive(tools);
  await page.waitForSelector("#detail:not([hidden])");
  expect(tools)((await group(page)) === null || (await visible(page, "#detail")), "the group that Teams named is not open");
};

/** In Teams a channel opens there, and what leads out says so. */
exports.links = async (tools) => {
  const { page, teams, order } = tools;
  const holds = expect(tools);
  await arrive(tools, `/tab?lang=sv&group=${order.group}`);
  await page.locator("#detail dd a").first().click();
  const opened = await teams.calls("openLink");
  holds(opened.length === 1 && opened[0][0].startsWith("https://teams.microsoft.com/"), `openLink was called with ${JSON.stringify(opened)}`);
  holds(page.context().pages().length === 1, "the channel opened another page");
  const outside = await text(page, "OutsideTeams");
  const said = () => page.evaluate((id) => ({
    box: document.querySelector(`.box[data-id="${CSS.escape(id)}"] .channel`).ariaLabel,
    panel: document.querySelector("#detail dd a").textContent,
    join: document.querySelector("#detail .acts a").textContent,
  }), order.group);
  for (const [where, words] of Object.entries(await said())) holds(!words.includes(outside), `in the ${where}, what stays in Teams is said to lead out: ${words}`);
  teams.alter((data) => {
    const one = data.groups.find(({ id }) => id === order.group);
    one.channel = "https://kanal.example.se/teams.microsoft.com";
    one.next.join = "https://mote.example.se/";
  });
  await arrive(tools, `/tab?lang=sv&group=${order.group}`);
  for (const [where, words] of Object.entries(await said())) holds(words.includes(outside), `in the ${where}, it is not said that it leads out: ${words}`);
};

exports.signedIn = async (tools) => {
  const { teams } = tools;
  const holds = expect(tools);
  await arrive(tools);
  holds(teams.asked.length === 1 && teams.asked[0].authorization === "Bearer token-1", `asked with ${JSON.stringify(teams.asked)}`);
  holds((await shownBoxes(tools.page)) > 0, "the map is not shown");
};

exports.tokenRefresh = async (tools) => {
  const { page, teams } = tools;
  const holds = expect(tools);
  page.expected.push(/401/);
  teams.answers.push(401);
  await arrive(tools);
  holds(teams.asked.map((one) => one.authorization).join() === "Bearer token-1,Bearer token-2", `asked with ${JSON.stringify(teams.asked)}`);
  holds((await shownBoxes(page)) > 0, "the map is not shown");
};

/** Refusals: each is told in words that say what to do, and can be tried again where that helps. */
exports.refused = async (tools) => {
  const { page, teams, order, look } = tools;
  const holds = expect(tools);
  page.expected.push(/status of (401|403|500|503)|ERR_CONNECTION_FAILED/);
  teams.answers.push(...(order.answers ?? []));
  await arrive(tools);
  const notice = page.locator(".notice");
  await notice.waitFor({ timeout: 10000 });
  const said = await notice.textContent();
  holds(said.includes(await text(page, order.says)), `it says: ${said}`);
  holds((await page.locator(".box").count()) === 0, "groups are shown");
  // Told of a failure, Teams would show words of its own.
  if (order.teams) holds((await teams.calls("notifyFailure")).length === 0 && (await teams.calls("notifySuccess")).length === 1, "Teams would not show what the page says");
  await look();
  if (!order.again) return;
  const retry = page.getByRole("button", { name: await text(page, "Retry") });
  if (order.says !== "Starting") await retry.click();
  await page.waitForSelector(".box", { timeout: 10000 });
  holds((await page.locator(".notice").count()) === 0, "the notice stays");
  if (!order.group) return;
  holds(await visible(page, "#detail"), "the group that the link leads to is not open");
  holds((await group(page)) === order.group, "the address has lost the group");
};

/** Refused while it is shown, nothing of it stays; when it may be seen again, all of it is there again. */
exports.refusedLater = async (tools) => {
  const { page, teams, order } = tools;
  const holds = expect(tools);
  page.expected.push(/status of 403/);
  await arrive(tools, `/tab?lang=sv&group=${order.group}`);
  const before = await page.locator(".box").count();
  teams.answers.push(403);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await page.waitForSelector(".notice.bad");
  holds((await page.locator(".notice").textContent()).includes(await text(page, "OtherOrganisation")), "it does not say why");
  holds((await page.locator(".box, .remark:not([hidden])").count()) === 0 && !(await visible(page, "#detail")), "something of it stays");
  await page.getByRole("button", { name: await text(page, "Retry") }).click();
  await page.waitForSelector(".box", { timeout: 5000 }).catch(() => holds(false, "the map does not come back"));
  holds((await page.locator(".box").count()) === before, "groups are missing");
  holds(await visible(page, "#detail"), "the group that was open is not open");
  holds((await page.locator(".remark:not([hidden])").count()) === 1, "what the source remarks is not there once");
  holds((await page.locator(".notice").count()) === 0, "the notice stays");
};

/** What is shown is renewed in place: the focus, the place on the page and the element stay. */
exports.refresh = async (tools) => {
  const { page, teams } = tools;
  const holds = expect(tools);
  page.expected.push(/status of 500|ERR_CONNECTION_FAILED/);
  const become = () => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  const asked = async (count) => {
    for (let i = 0; i < 100 && teams.asked.length < count; i++) await settled(page);
    await settled(page);
  };
  await arrive(tools);
  await tabTo(page, "box");
  await page.keyboard.press("End");
  await page.evaluate(() => (document.activeElement.kept = true));
  const stands = () => page.evaluate(() => ({ id: document.activeElement.closest(".box")?.dataset.id, scroll: scrollY, kept: document.activeElement.kept ?? false }));
  const before = await stands();
  const same = async (when, kept = true) => {
    const now = await stands();
    holds(now.id === before.id, `${when}: the focus went to ${now.id}`);
    holds(!kept || (now.kept && Math.abs(now.scroll - before.scroll) < 2), `${when}: from ${JSON.stringify(before)} to ${JSON.stringify(now)}`);
  };
  await become();
  await asked(2);
  holds(Boolean(teams.asked[1]?.tag), "the second request has no If-None-Match");
  await same("nothing new");
  const name = (data) => (data.groups.find((group) => group.id === before.id).name += " (ny)");
  teams.alter(name);
  await become();
  await page.locator(".box", { hasText: "(ny)" }).waitFor({ timeout: 5000 });
  await same("a new name");
  const count = await page.locator(".box").count();
  teams.alter((data) => {
    name(data);
    data.groups.splice(1, 1);
  });
  await become();
  await page.waitForFunction((count) => document.querySelectorAll(".box").length === count, count - 1, { timeout: 5000 }).catch(() => holds(false, "a group that is gone stays"));
  await same("a group gone", false);
  teams.answers.push("down");
  await become();
  await page.waitForSelector(".notice.stale");
  holds((await page.locator(".notice").textContent()).startsWith((await text(page, "Stale")).split("{0}")[0]), "it does not say that the data is old");
  holds((await shownBoxes(page)) > 0, "the old data is gone");
  await page.getByRole("button", { name: await text(page, "Retry") }).click();
  await page.waitForFunction(() => !document.querySelector(".notice"), null, { timeout: 5000 }).catch(() => holds(false, "the notice stays"));
};

exports.calendar = async (tools) => {
  const { page, order, told } = tools;
  await arrive(tools, `/tab?lang=sv&group=${order.group}`);
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 5000 }), page.getByRole("button", { name: await text(page, "CalendarFile"), exact: true }).click()]);
  told.file = download.suggestedFilename();
  expect(tools)(told.file.endsWith(".ics") && !told.file.includes("/"), `the file is ${told.file}`);
};

/** Meetings of the reader's own: asked for as who has signed in, and not before anything is shown. */
exports.mine = async (tools) => {
  const { page, teams } = tools;
  const holds = expect(tools);
  page.expected.push(/status of (403|503)/);
  const asked = [];
  const answers = [503, 200];
  await page.route("**/tab/meetings.ics*", (route) => {
    asked.push({ mine: new URL(route.request().url()).searchParams.get("mine"), authorization: route.request().headers().authorization });
    return route.fulfill({ status: answers.shift(), contentType: "text/calendar", body: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" });
  });
  teams.answers.push(403);
  await arrive(tools);
  holds(!(await visible(page, "#mine")), "who may not see the map is offered meetings");
  await page.getByRole("button", { name: await text(page, "Retry") }).click();
  const button = page.getByRole("button", { name: await text(page, "MyMeetings") });
  await button.click();
  await page.locator("#mine-failed", { hasText: await text(page, "CalendarFailed") }).waitFor({ timeout: 5000 }).catch(() => holds(false, "it is not told that it failed"));
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 5000 }), button.click()]);
  holds(download.suggestedFilename() === "samverkan.ics", `the file is ${download.suggestedFilename()}`);
  holds((await page.locator("#mine-failed").textContent()) === "", "the failure is still told");
  holds(asked.every((one) => one.mine === "1" && /^Bearer token-/.test(one.authorization)), `asked with ${JSON.stringify(asked)}`);
};

/** The page on which a tab in a channel is set up. */
exports.configure = async (tools) => {
  const { page, teams, order, url, look } = tools;
  const holds = expect(tools);
  await page.goto(`${url}/tab/configure?lang=sv`);
  await page.waitForFunction(() => document.querySelectorAll("#group option").length > 1);
  holds(JSON.stringify(await teams.calls("setValidityState")) === "[[true]]", "the page cannot be saved");
  await look();
  const saved = async () => {
    const outcome = await page.evaluate(() => window.microsoftTeams.save());
    holds(outcome === "saved", `saving: ${outcome}`);
    return (await teams.calls("setConfig")).at(-1)[0];
  };
  const whole = await saved();
  holds(whole.entityId === "samverkan" && whole.contentUrl === `${url}/tab` && whole.websiteUrl === whole.contentUrl && whole.suggestedDisplayName, `the whole map is saved as ${JSON.stringify(whole)}`);
  await page.selectOption("#group", order.group);
  const one = await saved();
  holds(one.entityId === `samverkan:${order.group}` && new URL(one.contentUrl).searchParams.get("group") === order.group, `one group is saved as ${JSON.stringify(one)}`);
  tools.told.saved = one;
};

/** A tab that is set up again keeps its group: at once, while the bot starts, and when the groups cannot be had. */
exports.configureAgain = async (tools) => {
  const { page, teams, order, url } = tools;
  const holds = expect(tools);
  page.expected.push(/status of (500|503)/);
  teams.answers.push(...order.answers);
  const id = `samverkan:${order.group}`;
  const saved = async (when) => {
    await page.evaluate(() => window.microsoftTeams.save());
    const [one] = (await teams.calls("setConfig")).at(-1);
    holds(one.entityId === id && new URL(one.contentUrl).searchParams.get("group") === order.group, `${when}, it is saved as ${JSON.stringify(one)}`);
    return one;
  };
  await page.goto(`${url}/tab/configure?lang=sv`);
  if (order.fails) {
    await page.waitForSelector(".notice.bad");
    await saved("without the groups");
    await page.getByRole("button", { name: await text(page, "Retry") }).click();
  } else {
    await page.waitForFunction(() => document.querySelectorAll("#group option").length === 2);
    await saved("before the groups are there");
  }

  await page.waitForFunction(() => document.querySelectorAll("#group option").length > 2);
  holds((await page.locator(".notice").count()) === 0, "the notice stays");
  const one = await saved("with the groups");
  holds(one.suggestedDisplayName === (await page.locator("#group option:checked").textContent()), `the tab is named ${one.suggestedDisplayName}`);
};

// The page that stands in for Teams: answers the library as the protocol of its messages has it.
const parentPage = `<!doctype html><title>Teams</title><iframe id="tab" style="width:1200px;height:800px" allow="clipboard-write"></iframe><script>
  const frame = document.getElementById("tab");
  const heard = [];
  const answers = {
    initialize: () => ["content", "web", JSON.stringify({ apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports: { pages: {}, teamsCore: {} } }), "2.58.0"],
    getContext: () => [{ theme: "dark", locale: "sv-se", entityId: "samverkan", subEntityId: "lok", hostClientType: "web", frameContext: "content", sessionId: "1" }],
    "authentication.getAuthToken": () => [true, "token-of-teams"],
    executeDeepLink: () => [true],
  };
  addEventListener("message", ({ data, source }) => {
    if (source !== frame.contentWindow || !data.func) return;
    heard.push([data.func, ...(data.args ?? [])]);
    const args = answers[data.func]?.();
    if (args) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, "*");
  });
  const theme = (name) => frame.contentWindow.postMessage({ func: "themeChange", args: [name] }, "*");
</script>`;

/** The library itself, in a frame of a page that speaks as Teams does. Its file is named by order.library unless the server has it. */
exports.inTeams = async (tools) => {
  const { page, url, order, findings, told } = tools;
  const holds = expect(tools);
  const tokens = [];
  const home = "https://samverkan.example";
  await page.route("https://teams.microsoft.com/**", (route) => route.fulfill({ contentType: "text/html", body: parentPage }));
  await page.route(`${home}/**`, async (route) => {
    const request = route.request();
    const asked = request.url().slice(home.length);
    if (asked.endsWith("/teams.js") && order.library) return route.fulfill({ path: order.library, contentType: "text/javascript" });
    if (asked.startsWith("/tab/map.json")) tokens.push(request.headers().authorization ?? null);
    const answer = await route.fetch({ url: url + asked });
    if (!/^\/tab(\?|$)/.test(asked)) return route.fulfill({ response: answer });
    const html = (await answer.text()).replace('data-sign-in="none"', 'data-sign-in="teams"');
    const own = /<script src="[^"]*\/teams.js">/.test(html) ? "" : '<script src="/tab/teams.js"></script>';
    return route.fulfill({ response: answer, body: html.replace('<script type="module"', `${own}<script type="module"`) });
  });
  await page.goto("https://teams.microsoft.com/tab");
  await page.evaluate((address) => (document.getElementById("tab").src = address), `${home}/tab?lang=sv`);
  const frame = page.frameLocator("#tab");
  await frame.locator("#detail-name").waitFor({ timeout: 15000 });
  told.heard = await page.evaluate(() => heard.map(([name]) => name));
  holds((await frame.locator("html").getAttribute("data-theme")) === "dark", "the theme that Teams named is not shown");
  holds(tokens[0] === "Bearer token-of-teams", `asked with ${tokens}`);
  await page.evaluate(() => theme("contrast"));
  await frame.locator('html[data-theme="contrast"]').waitFor({ timeout: 5000 });
  holds((await frame.locator(".box").count()) > 0, "the map is not shown");
  for (const name of ["appInitialization.appLoaded", "appInitialization.success"]) holds(told.heard.includes(name), `Teams did not hear ${name}`);
  await frame.locator("#detail dd a").first().click();
  await page.waitForFunction(() => heard.some(([name]) => /deeplink|openLink/i.test(name)), null, { timeout: 5000 }).catch(() => findings.push("Teams was not asked to open the channel"));
};
