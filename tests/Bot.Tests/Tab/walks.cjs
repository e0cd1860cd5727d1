// What readers do. Each walk adds to the findings what did not happen as it should.

const ready = (page) => page.waitForSelector(".picture, .nothing, .notice.bad");

exports.show = async ({ page, order, address, look }) => {
  await page.goto(address);
  await ready(page);
  if (order.open) await page.evaluate((id) => [...document.querySelectorAll(".box")].find((box) => box.querySelector(".name").textContent === id).querySelector(".open").click(), order.open);
  if (order.q) await page.fill("#q", order.q);
  if (order.wait) await page.waitForTimeout(order.wait);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await look();
};
