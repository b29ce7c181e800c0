import { expect, test } from 'vitest';
import { htmlToText } from '../../../core/read/mime/html';

test.each([
  ['a<br>b<p>c</p>d', 'a\nb\nc\nd'],
  ['<style>p{}</style><script>x</script>a<!-- b -->c', 'ac'],
  ['<head><title>t</title></head><body>a</body>', 'a'],
  ['<style>never closed', ''],
  ['<head>never closed<p>a', 'never closed\na'],
  ['<!-- never closed', ''],
  ['a < b &lt; c &unknown; &#x41; &#0; &#1114112;', 'a < b < c &unknown; A'],
  ['<pre>a\n  b</pre>', 'a\n  b'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\tb\n\nc'],
  ['<p>a</p>\n\n\n<p>b</p>', 'a\n\nb'],
  ['<!DOCTYPE html><?xml ?>a', 'a'],
  ['a<b', 'a'],
  ['5 <6', '5 <6'],
])('%j → %j', (html, text) => {
  expect(htmlToText(html).text.replaceAll('\u00a0', ' ')).toBe(text);
});
