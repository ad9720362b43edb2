import { expect, test } from 'vitest';
import { harmfulTags } from '../../src/text/harmful-html.ts';

/** What begins where something harmful was found. */
const harmful = (html: string) => harmfulTags(html).map((at) => html.slice(at, at + 8));

test.each([
  'H<sub>2</sub>O, 10<sup>6</sup>',
  '<b>Nga</b> và <i class="ten">Mỹ</i><br/>',
  '<a href="https://isw.pub/?a=1&b=2" title="Báo cáo" target=_blank rel=noopener>ISW</a>',
  '<a href="anh/1.png">ảnh</a> <a href="#chu-thich">1</a> <a href="mailto:toasoan@tuoitre.vn">thư</a>',
  '<figure><img src="/anh/m777.jpg" alt="Pháo > M777" width=600><figcaption>Pháo</figcaption></figure>',
  '<img src="data:image/png;base64,iVBORw0KGgo=">',
  '<p style="text-align: center; color:#333">Nga</p>',
  '<!-- ghi chú <script> -->',
  '5 < 10, a <- b, <3',
])('is harmless: %s', (html) => {
  expect(harmful(html)).toEqual([]);
});

test.each<[string, string[]]>([
  ['<script>x</script>', ['<script>', '</script']],
  ['<IFRAME src=x>', ['<IFRAME ']],
  ['<b onclick=x>Nga</b>', ['<b oncli']],
  ['<img src=x\nonerror=x>', ['<img src']],
  ['<img/src=x/onerror=x>', ['<img/src']],
  ['<a href="javascript:x">', ['<a href=']],
  ['<a href=" JavaScript:x">', ['<a href=']],
  ['<a href="&#106;avascript:x">', ['<a href=']],
  ['<a href="javascript&colon;x">', ['<a href=']],
  ['<a href=data:text/html,x>', ['<a href=']],
  ['<img src="data:image/svg+xml,x">', ['<img src']],
  ['<p style="background:url(x)">', ['<p style']],
  ['<p style="position:fixed">', ['<p style']],
  ['<p style="width:expression(x)">', ['<p style']],
  ['<b title="a>Nga', ['<b title']],
  ['<!--> <script>', ['<!--> <s', '<script>']],
  ['<!---> <script>', ['<!---> <', '<script>']],
  ['<!-- a --!> <script> -->', ['<!-- a -', '<script>']],
  ['<!-- ghi chú', ['<!-- ghi']],
  ['<?php x ?>', ['<?php x ']],
  ['<!DOCTYPE html>', ['<!DOCTYP']],
])('is harmful: %s', (html, found) => {
  expect(harmful(html)).toEqual(found);
});

test('what stands within a harmless tag or comment opens nothing', () => {
  expect(harmful('<b title="<script>">Nga</b><!-- <script> --><script>')).toEqual(['<script>']);
});
