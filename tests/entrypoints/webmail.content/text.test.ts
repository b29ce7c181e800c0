// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { textOf } from '../../../entrypoints/webmail.content/text';

function text(html: string, cap?: number): string {
  const root = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body;
  return textOf(root, cap);
}

test.each([
  ['one  two\n three', 'one two three'],
  ['a<br>b', 'a\nb'],
  ['a<br><br>b', 'a\n\nb'],
  ['<div>a<br></div><div>b</div>', 'a\nb'],
  ['<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
  ['<div><div><div>a</div></div></div>b', 'a\nb'],
  ['<p>a</p><p>b</p>', 'a\n\nb'],
  ['<h2>a</h2>b', 'a\n\nb'],
  ['<div class="pre">said:<br>\n&nbsp; 550<br>\n</div>', 'said:\n\u00a0 550'],
  ['<pre>a\n  b\r\nc</pre>d', 'a\n  b\nc\n\nd'],
  ['<pre><span>a</span>\n<span>b</span></pre>', 'a\nb'],
  ['<div style="white-space: pre-wrap">a\nb</div>', 'a\nb'],
  ['<span>5</span><span>50</span> <b>5.7.1</b>', '550 5.7.1'],
  ['<a href="#">anna</a>@<wbr>example.com', 'anna@example.com'],
  ['<table><tr><td>Status</td><td>5.7.1</td></tr><tr><td>To</td><td>anna</td></tr></table>', 'Status\t5.7.1\nTo\tanna'],
  ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
  ['a<div hidden>x</div>b', 'ab'],
  ['a<span style="display:none">x</span>b', 'ab'],
  ['a<span style="visibility: hidden">x</span>b', 'ab'],
  ['a<style>x</style><script>x</script><template>x</template><noscript>x</noscript><textarea>x</textarea>b', 'ab'],
  ['a<svg><title>x</title></svg>b', 'ab'],
  ['<!-- x -->a', 'a'],
  ['', ''],
  ['\n  \n', ''],
])('%j → %j', (html, expected) => expect(text(html)).toBe(expected));

test('never gives more than asked for', () => {
  expect(text('<p>abc</p><p>def</p>', 4)).toBe('abc\n');
  expect(text('x'.repeat(100_000), 10)).toHaveLength(10);
});

test('reads nesting that no parser would make, and in time that grows with the text', () => {
  const root = document.createElement('div');
  let deepest: HTMLElement = root;
  for (let depth = 0; depth < 20_000; depth++) {
    const child = document.createElement('span');
    deepest.append(child);
    deepest = child;
  }
  deepest.append('bottom');
  expect(textOf(root)).toBe('bottom');
});
