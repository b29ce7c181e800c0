/** The look of a mark in a message list; as in the bar, the page has no say inside, and pulse.ts keeps it shown. */
export const markStyle = `
:host { all: initial !important; display: inline-block !important; vertical-align: -2px !important; }
span { animation: gone 1ms 6s forwards; display: block; overflow: hidden; margin-inline-end: 5px; max-inline-size: 14px; color: #8a5a00; }
span.dark { color: #f2be5c; }
svg { display: block; inline-size: 14px; block-size: 14px; }
@keyframes gone { to { visibility: hidden; margin: 0; max-inline-size: 0; } }
@media print { :host { display: none !important; } }
`;
