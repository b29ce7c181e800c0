/**
 * The bar's look. `!important` on the host wins over the page's rules for it; inside, the page has no say. The page's
 * theme is set as a class, since it need not be the system's. The animation is no show: it hides the bar six seconds after
 * the last beat of pulse.ts. Firefox cannot animate `display`, so everything that takes room goes by itself.
 */
export const style = `
:host { all: initial !important; display: block !important; }
.bar {
  color-scheme: light;
  --paper: light-dark(#fbfaf7, #1f2226); --ink: light-dark(#1b1d1f, #eceae4); --soft: light-dark(#55595e, #a9adb2);
  --line: light-dark(#d9d4c9, #3c4146); --accent: light-dark(#0b5c57, #5cc6bb); --on-accent: light-dark(#fff, #06211f);
  animation: gone 1ms 6s forwards;
  margin-block: 8px; box-sizing: border-box; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px;
  min-block-size: 44px; padding: 7px 8px 7px 12px;
  border: 1px solid var(--line); border-inline-start: 3px solid var(--tone); border-radius: 8px;
  background: var(--paper); color: var(--ink);
  font: 14px/20px system-ui, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", sans-serif;
  text-align: start; overflow-wrap: anywhere;
}
.bar.dark { color-scheme: dark; }
.stop { --tone: light-dark(#b3261e, #ff8f85); }
.wait { --tone: light-dark(#8a5a00, #f2be5c); }
.done { --tone: light-dark(#1b6b3a, #7fd39b); }
.warn { --tone: light-dark(#a4480b, #ffa96b); }
svg { display: block; flex: none; inline-size: 20px; block-size: 20px; }
.bar > svg { color: var(--tone); }
p { flex: 1 1 16em; margin: 0; }
b { font-weight: 650; }
button {
  flex: none; margin: 0; min-block-size: 28px; min-inline-size: 28px; padding: 4px 12px;
  border: 1px solid transparent; border-radius: 7px; background: none; color: var(--soft); font: inherit; cursor: pointer;
}
button.explain { background: var(--accent); color: var(--on-accent); font-weight: 600; }
button.report { border-color: var(--line); color: var(--ink); }
button[aria-disabled] { cursor: progress; opacity: 0.6; }
button.dismiss { margin-inline-start: auto; padding: 3px; }
button:hover { filter: brightness(1.12); }
button.dismiss:hover { color: var(--ink); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@keyframes gone {
  to { visibility: hidden; overflow: hidden; margin: 0; padding: 0; border-width: 0; min-block-size: 0; max-block-size: 0; }
}
@media print { :host { display: none !important; } }
`;
