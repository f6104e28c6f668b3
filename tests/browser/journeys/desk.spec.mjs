// A desk says whether it is open now, in the time of the Netherlands, whatever the zone of the device.
import { audit, expect, main, open, test } from "../support/journey.mjs";

// The day of the server is Tuesday 24 November 2026; its desk is open from 7.30 until 17.30, and again on Wednesday.
const PASS = "/diensten/toegangspas";
const SAYS = {
  "06:29": "Vandaag open vanaf 7.30 uur.",
  "06:30": "Nu open tot 17.30 uur.",
  "16:29": "Nu open tot 17.30 uur.",
  "16:30": "Morgen open vanaf 7.30 uur.",
};

for (const timezoneId of ["Europe/Amsterdam", "America/New_York", "Pacific/Auckland"]) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test(`wie op een apparaat in ${timezoneId} kijkt, ziet of het loket in Nederland open is`, async ({ page }) => {
      for (const [time, says] of Object.entries(SAYS)) {
        await page.clock.setFixedTime(new Date(`2026-11-24T${time}:00Z`));
        await open(page, PASS);
        await expect(main(page).getByText(says)).toBeVisible();
      }
      await audit(page);
    });
  });
}

test("wie de pagina laat openstaan, ziet dat het loket sluit", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-11-24T16:29:30Z") });
  await open(page, PASS);
  await expect(main(page).getByText("Nu open tot 17.30 uur.")).toBeVisible();
  await page.clock.runFor("01:00");
  await expect(main(page).getByText("Morgen open vanaf 7.30 uur.")).toBeVisible();
  await expect(main(page).getByText("Nu open tot 17.30 uur.")).toHaveCount(0);
  await audit(page);
});
