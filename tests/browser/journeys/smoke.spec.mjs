// The least that has to work: the start page opens, has one heading, and nothing goes wrong.
import { expect, test } from "@playwright/test";

test("de startpagina opent en heeft één kop", async ({ page }) => {
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(message.text());
  });
  const answer = await page.goto("/");
  expect(answer.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  expect(wrong).toEqual([]);
});
