// Teams and the bot's data as a page sees them, where an order wants others than the real ones.
const fs = require("node:fs");

const themes = { light: "default", dark: "dark", contrast: "contrast" };

// Runs in the page, before its own scripts.
function stub({ theme, locale, pageId, subPageId, tokens }) {
  const calls = [];
  const call = (name, answer) => (...given) => {
    calls.push([name, ...given.map((one) => (typeof one === "function" ? "function" : one))]);
    return answer?.(...given);
  };
  const left = [...tokens];
  let painted = null;
  let saving = null;
  const microsoftTeams = {
    calls,
    setTheme: (name) => painted(name),
    save: () => new Promise((done) => saving({ notifySuccess: () => done("saved"), notifyFailure: (reason) => done(`failed: ${reason}`) })),
    app: {
      initialize: call("initialize", () => Promise.resolve()),
      getContext: call("getContext", () => Promise.resolve({ app: { theme, locale }, page: { id: pageId ?? "samverkan", subPageId } })),
      registerOnThemeChangeHandler: call("registerOnThemeChangeHandler", (handler) => (painted = handler)),
      notifyAppLoaded: call("notifyAppLoaded"),
      notifySuccess: call("notifySuccess"),
      notifyFailure: call("notifyFailure"),
      openLink: call("openLink", () => Promise.resolve()),
    },
    authentication: {
      getAuthToken: call("getAuthToken", () => {
        const token = left.length > 1 ? left.shift() : left[0];
        return token.startsWith("!") ? Promise.reject(new Error(token.slice(1))) : Promise.resolve(token);
      }),
    },
    pages: {
      config: {
        registerOnSaveHandler: call("registerOnSaveHandler", (handler) => (saving = handler)),
        setConfig: call("setConfig", () => Promise.resolve()),
        setValidityState: call("setValidityState"),
      },
    },
  };
  Object.defineProperty(window, "microsoftTeams", { value: microsoftTeams, writable: false });
}

exports.Teams = class {
  /** Requests for the data, in their order: {authorization, tag, status}. */
  asked = [];

  /** What the next requests for the data get: a status, or a function of the route. Then what the server or the file says. */
  answers = [];

  constructor(page, order) {
    this.page = page;
    this.order = order;
    this.data = order.data ?? null;
    this.tag = 1;
  }

  async stand() {
    const { page, order } = this;
    await page.route("**/tab/map.json*", (route) => this.#answer(route));
    if (order.signIn) await this.signIn();
    if (order.theme === "contrast" && !order.teams) order.teams = {};
    if (!order.teams) return;
    await page.addInitScript(stub, { theme: themes[order.theme] ?? "default", locale: "sv-se", tokens: ["token-1", "token-2"], ...order.teams });
    await page.route("**/teams.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  }

  /** The page as it is outside Development. */
  async signIn() {
    await this.page.route(/\/tab(\/configure)?(\?|$)/, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace('data-sign-in="none"', 'data-sign-in="teams"') });
    });
  }

  /** The calls of one function of the stub, as arrays of their arguments. */
  calls(name) {
    return this.page.evaluate((name) => window.microsoftTeams.calls.filter(([called]) => called === name).map(([, ...given]) => given), name);
  }

  /** @param change what becomes of the data from now on; the page learns of it when it asks again. */
  alter(change) {
    this.change = change;
    this.tag++;
  }

  async #body(route) {
    const data = this.data ? JSON.parse(fs.readFileSync(this.data, "utf8")) : await (await route.fetch({ headers: { ...route.request().headers(), "if-none-match": "" } })).json();
    this.change?.(data);
    return JSON.stringify(data);
  }

  async #answer(route) {
    const headers = route.request().headers();
    const seen = { authorization: headers.authorization ?? null, tag: headers["if-none-match"] ?? null, status: null };
    this.asked.push(seen);
    const next = this.answers.shift();
    if (typeof next === "function") return next(route, seen);
    if (next === "down") return route.abort("connectionfailed");
    if (next) return route.fulfill({ status: next, headers: next === 503 ? { "Retry-After": "1" } : {} });
    if (!this.data && !this.change) return route.continue();
    const tag = `W/"${this.tag}"`;
    const same = seen.tag === tag;
    seen.status = same ? 304 : 200;
    return route.fulfill({
      status: seen.status,
      headers: { ETag: tag, "Content-Type": "application/json" },
      body: same ? "" : await this.#body(route),
    });
  }
};
