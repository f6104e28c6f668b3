// What changes come down to: what stays, what changes, and what nobody has said yet.

// By the heading under which they stand.
export const KINDS = {
  "Dit blijft gelijk": ({ blijft }) => blijft !== undefined,
  "Dit verandert": ({ blijft, wordt }) => blijft === undefined && wordt !== undefined,
  "Dit is nog niet bekend": ({ blijft, wordt }) => blijft === undefined && wordt === undefined,
};

// The same in the order of the page: the word of the address, the heading, and the words of the figure.
export const FIGURES = [
  ["verandert", "Dit verandert", ["ding verandert", "dingen veranderen"]],
  ["blijft", "Dit blijft gelijk", ["blijft gelijk", "blijven gelijk"]],
  ["onbekend", "Dit is nog niet bekend", ["is nog niet bekend", "zijn nog niet bekend"]],
];
