/**
 * The caps that what runs in pages has to know, apart from the others (`limits.ts`, which holds these, too): everything in
 * this object is loaded in every tab of a webmail. Units as there.
 */
export const pageLimits = {
  /** A dropped or named file. */
  fileBytes: 26_214_400,
  /** Text handed to the readers: pasted, selected or shown by a webmail. */
  textChars: 262_144,
  /** Text the content script looks at to tell a bounce from other mail; reports say what they are at their start. */
  sniffChars: 16_384,
  /** Subject and sender as a page shows them. */
  headerChars: 998,
  /** Where a frame stands in its tab. */
  placeChars: 100,
  /** Messages taken from one tab. */
  tabMessages: 20,
  /** A webmail that has not handed out a message's source by then (milliseconds) is given up. */
  reportMs: 20_000,
} as const;
