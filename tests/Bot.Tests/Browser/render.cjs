// Shows cards as Teams does and takes their pictures. In: {folder, cards: [{name, card}]}. Out: [{name, theme, width, file, findings}].
const fs = require("node:fs");
const path = require("node:path");
const { launch, picture } = require("./browser.cjs");

const backgrounds = { light: "#ffffff", dark: "#292929" };
const widths = [320, 800];

const style = (name) => ({ path: require.resolve(name) });
const hostConfig = (theme) => require(`adaptivecards-designer/lib/hostConfigs/microsoft-teams-${theme}.json`);

// Runs in the page.
function show({ card, config }) {
  const ac = window.AdaptiveCards;
  const findings = [];
  const shown = new ac.AdaptiveCard();
  shown.hostConfig = new ac.HostConfig(config);
  ac.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = window.markdownit().render(text);
    result.didProcess = true;
  };
  const context = new ac.SerializationContext();
  shown.parse(card, context);
  for (let i = 0; i < context.eventCount; i++) {
    findings.push(`parse: ${context.getEventAt(i).message}`);
  }

  for (const event of shown.validateProperties().validationEvents) {
    // A list that is fetched may hold nothing before.
    if (!event.source.choicesData?.dataset) {
      findings.push(`validation: ${event.message}`);
    }
  }

  const root = shown.render();
  if (!root) {
    return [...findings, "render: nothing"];
  }

  document.getElementById("card").appendChild(root);
  const right = document.getElementById("card").getBoundingClientRect().right;
  for (const element of root.querySelectorAll("*")) {
    if (element.getBoundingClientRect().right > right + 1) {
      findings.push(`wide: <${element.tagName.toLowerCase()}> ${element.textContent.slice(0, 60)}`);
    }
  }

  for (const button of root.querySelectorAll("button")) {
    if ([button, ...button.querySelectorAll("*")].some((part) => part.scrollWidth > part.clientWidth + 1)) {
      findings.push(`cut: ${button.textContent}`);
    }
  }

  for (const input of root.querySelectorAll("input, select, textarea")) {
    // A list to search in has its label one element further out.
    if (!input.closest("[aria-label], [aria-labelledby]") && !input.labels?.length) {
      findings.push(`unlabelled: ${input.outerHTML.slice(0, 80)}`);
    }
  }

  return findings;
}

async function main() {
  const { folder, cards } = JSON.parse(fs.readFileSync(0, "utf8"));
  fs.mkdirSync(folder, { recursive: true });
  const browser = await launch();
  const pictures = [];
  for (const theme of Object.keys(backgrounds)) {
    for (const width of widths) {
      for (const { name, card } of cards) {
        const findings = [];
        const page = await browser.newPage({ viewport: { width, height: 200 }, locale: "sv-SE" });
        await page.route("**/*", (route) => {
          findings.push(`fetch: ${route.request().url()}`);
          return route.abort();
        });
        page.on("pageerror", (error) => findings.push(`script: ${error.message}`));
        await page.setContent(
          `<body style="margin:0;background:${backgrounds[theme]}"><div id="card" style="width:${width}px;box-sizing:border-box;padding:4px"></div></body>`);
        await page.addStyleTag(style("adaptivecards/dist/adaptivecards.css"));
        await page.addStyleTag(style(`adaptivecards-designer/dist/containers/teams-container-${theme}.css`));
        await page.addScriptTag({ path: require.resolve("adaptivecards/dist/adaptivecards.min.js") });
        await page.addScriptTag({ path: path.join(path.dirname(require.resolve("markdown-it/package.json")), "dist", "markdown-it.min.js") });
        findings.push(...(await page.evaluate(show, { card, config: hostConfig(theme) })));
        const file = path.join(folder, `${name}-${theme}-${width}.png`);
        await picture(page, file);
        await page.close();
        pictures.push({ name, theme, width, file, findings });
      }
    }
  }

  await browser.close();
  process.stdout.write(JSON.stringify(pictures));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
