// The browser of the tests, and the pictures that it takes.
const { chromium } = require("playwright-core");
const packaged = require("@sparticuz/chromium");

// Not the package's own arguments: they are for one process, which ends with its first page.
// All stages of drawing before a frame: else a machine that is busy is asked for a picture of a frame that is not there yet, and says that it has none.
const args = ["--no-sandbox", "--disable-gpu", "--no-zygote", "--run-all-compositor-stages-before-draw"];

exports.launch = async () =>
  process.platform === "linux"
    ? chromium.launch({ executablePath: await packaged.executablePath(), args })
    : chromium.launch({ channel: "chrome" });

/** What was found in a page does not depend on its picture: one that does not come at once is taken again. */
exports.picture = async (page, file, fullPage = true) => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await page.screenshot({ path: file, fullPage });
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
};
