/** The look of a mark in a message list; as in the bar, the page has no say inside. */
export const markStyle = `
:host { all: initial !important; display: inline-block !important; margin-inline-end: 5px !important; vertical-align: -2px !important; }
span { display: block; color: #8a5a00; }
span.dark { color: #f2be5c; }
svg { display: block; inline-size: 14px; block-size: 14px; }
@media print { :host { display: none !important; } }
`;
