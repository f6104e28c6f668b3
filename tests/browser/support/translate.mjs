// What a translating browser does: each text gives way to a new one within two elements, also a text that comes later.
// The words stay, so that a text that no longer follows the page is found by what it says.
export const translate = (page) =>
  page.evaluate(() => {
    const replace = (text) => {
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.append(text.data);
      outer.append(inner);
      text.replaceWith(outer);
    };
    const all = (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts = [];
      for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text);
      return root.nodeType === Node.TEXT_NODE ? [root] : texts;
    };
    const fresh = (text) => text.isConnected && text.data.trim() && !text.parentElement.closest("font, svg, script");
    const translateIn = (root) => all(root).filter(fresh).forEach(replace);
    translateIn(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) addedNodes.forEach(translateIn);
    }).observe(document.body, { childList: true, subtree: true });
    document.documentElement.lang = "en";
    document.documentElement.dataset.vertaald = "ja";
  });
