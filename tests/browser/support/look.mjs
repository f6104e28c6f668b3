// What a reader sees of the page as it is laid out: cut or covered text, the stops of the Tab key, marks.

// Adds rules of the reader's own. A constructed sheet, since the Content-Security-Policy refuses one in the page.
export const restyle = (page, css) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);

// What only the app can do has its room in the server's page as well: hides it in the app by the rule of that page.
export const NEEDS_APP = ".needs-app";
export const asWithoutApp = (page) => restyle(page, `#app ${NEEDS_APP} { visibility: hidden; }`);

// What a frame brings has come: the end of a scroll, a shift that was measured.
export const twoFrames = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

// How far the page is wider than the window, in pixels.
export const tooWide = (page, width) =>
  page.evaluate((wide) => Math.max(0, document.documentElement.scrollWidth - wide), width);

// Texts that fall outside the window or outside a box that cuts, and texts that lie over another.
export const damagedTexts = (page) =>
  page.evaluate(() => {
    const SLACK = 2;
    const label = (node) => `“${node.data.trim().slice(0, 40)}” in ${node.parentElement.tagName}`;
    const chain = (element) => {
      const all = [];
      for (let at = element; at; at = at.parentElement) all.push(at);
      return all;
    };
    const forEars = (element) => chain(element).some((at) => getComputedStyle(at).clipPath.startsWith("inset"));
    const cuts = (style) => [style.overflowX, style.overflowY].some((value) => value === "hidden" || value === "clip");
    const outside = (rect, box) =>
      rect.left < box.left - SLACK || rect.right > box.right + SLACK ||
      rect.top < box.top - SLACK || rect.bottom > box.bottom + SLACK;
    const damaged = [];
    const drawn = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.data.trim() || !parent.checkVisibility({ visibilityProperty: true }) || forEars(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = chain(parent).filter((at) => cuts(getComputedStyle(at))).map((at) => at.getBoundingClientRect());
      for (const rect of [...range.getClientRects()].filter(({ width }) => width > 0)) {
        const beside = rect.left < -SLACK || rect.right > document.documentElement.clientWidth + SLACK;
        if (beside || boxes.some((box) => outside(rect, box))) damaged.push(`cut: ${label(node)}`);
        // The lines of a drawing stand closer than their boxes are high.
        if (!parent.closest("svg")) drawn.push({ node, rect });
      }
    }
    const over = (a, b) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2 * SLACK;
    for (const [at, one] of drawn.entries()) {
      const other = drawn.slice(at + 1).find((next) => next.node !== one.node && over(one.rect, next.rect));
      if (other) damaged.push(`over: ${label(one.node)} and ${label(other.node)}`);
    }
    return damaged;
  });

// Arms of the drawn signpost from which a text sticks out, or on which two texts lie over each other.
export const crampedArms = (page) =>
  page.evaluate(() => {
    const arms = [...document.querySelectorAll("main svg g")].filter((arm) => arm.querySelector("text"));
    const cramped = arms.flatMap((arm) => {
      const texts = [...arm.querySelectorAll("text")].filter((text) => text.textContent.trim());
      const measured = (text) => {
        const { x, y, width, height } = text.getBBox();
        return { x, y, width, height };
      };
      const within = (x, y) =>
        [...arm.querySelectorAll("path")].some((path) => path.isPointInFill(new DOMPoint(x, y)));
      const boxes = texts.map((text) => ({ text: text.textContent.trim(), ...measured(text) }));
      const out = boxes.filter(({ x, y, width, height }) => {
        const middle = y + height / 2;
        return !within(x, middle) || !within(x + width, middle);
      });
      // The box of a line is higher than its letters, so that of the next may begin in it.
      const over = (a, b) =>
        Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 &&
        Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.6 * Math.min(a.height, b.height);
      const pairs = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => over(a, b)).map((b) => [a, b]));
      return [
        ...out.map(({ text }) => `out: ${text}`),
        ...pairs.map(([a, b]) => `over: ${a.text} and ${b.text}`),
      ];
    });
    return { arms: arms.length, cramped };
  });

// Walks with Tab from the top of a page that was just opened. Gives the stops, those that the page ought to have, and
// what is wrong with any.
export async function walk(page) {
  const expected = await page.evaluate(() => {
    const all = [...document.querySelectorAll("*")];
    const stops = "a[href], button, input, select, textarea, summary, [tabindex]";
    return all
      .filter((element) => element.matches(stops))
      .filter((element) => element.tabIndex >= 0 && !element.disabled && element.type !== "hidden")
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      // Of a group of radio buttons the key comes at one.
      .filter((element) => element.type !== "radio" || element === document.getElementsByName(element.name)[0])
      .map((element) => all.indexOf(element));
  });
  const stops = [];
  const wrong = [];
  while (stops.length <= expected.length) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      // A link that stands for a whole row wears the ring on the part of it that covers the row.
      const styles = ["", "::before", "::after"].map((part) => getComputedStyle(element, part || null));
      const drawn = ({ content }, at) => at === 0 || content !== "none";
      const ringed = (style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
      const ring = styles.filter(drawn).some(ringed);
      const { left, top, width, height } = element.getClientRects()[0];
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return {
        at: [...document.querySelectorAll("*")].indexOf(
          element.type === "radio" ? document.getElementsByName(element.name)[0] : element,
        ),
        name: `${element.tagName} “${(element.innerText || element.id).trim().slice(0, 40)}”`,
        ring,
        seen: element.contains(hit) || Boolean(hit?.contains(element)),
      };
    });
    if (!stop || stop.at === stops[0]) break;
    // A field for a date has stops of its own: day, month, year and the calendar.
    if (stop.at === stops.at(-1)) continue;
    if (!stop.ring) wrong.push(`no ring: ${stop.name}`);
    if (!stop.seen) wrong.push(`covered: ${stop.name}`);
    stops.push(stop.at);
  }
  return { expected, stops, wrong };
}

// Walks back with Shift and Tab from the last stop until the page is left; gives the stops.
export async function walkBack(page, most) {
  const stops = [];
  while (stops.length <= most) {
    const at = await page.evaluate(() => {
      const active = document.activeElement;
      const element = active?.type === "radio" ? document.getElementsByName(active.name)[0] : active;
      return element && element !== document.body ? [...document.querySelectorAll("*")].indexOf(element) : null;
    });
    const again = at === stops.at(-1);
    if (at === null || (!again && stops.includes(at))) break;
    if (!again) stops.push(at);
    await page.keyboard.press("Shift+Tab");
  }
  return stops;
}

// Goes on with Tab until an element has the focus.
export async function tabTo(page, target, most = 150) {
  for (let times = 0; times < most; times += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the Tab key does not come at ${target}`);
}

// Drawings of which nothing stands out against what lies behind them, at the 3:1 that WCAG asks of graphics.
export const fadedDrawings = (page) =>
  page.evaluate(() => {
    const parts = (colour) => colour.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
    const light = (colour) => {
      const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
      const [red, green, blue] = parts(colour).map((value) => linear(value / 255));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
    const behind = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const colour = getComputedStyle(at).backgroundColor;
        if ((parts(colour)[3] ?? 1) > 0.9) return colour;
      }
      return "rgb(255, 255, 255)";
    };
    const stands = (shape) => {
      const { fill, stroke, strokeWidth } = getComputedStyle(shape);
      const inks = [fill, parseFloat(strokeWidth) > 0 ? stroke : "none"].filter((ink) => ink.startsWith("rgb"));
      return inks.some((ink) => (parts(ink)[3] ?? 1) > 0.9 && contrast(ink, behind(shape)) >= 3);
    };
    const drawings = [...document.querySelectorAll("svg, svg g")].filter((svg) => svg.checkVisibility());
    const faded = drawings.filter((svg) => ![...svg.querySelectorAll("path, circle, rect")].some(stands));
    return { drawings: drawings.length, faded: faded.map((svg) => svg.outerHTML.slice(0, 120)) };
  });
