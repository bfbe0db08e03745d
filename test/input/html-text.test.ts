import { describe, expect, test } from 'vitest'
import { htmlText } from '../../src/input/html/html-text.js'

describe('the text of HTML', () => {
  test.each([
    ['blocks are paragraphs', '<p>One.</p><p>Two.<div>Three.', 'One.\n\nTwo.\n\nThree.'],
    ['a line break stays', 'One.<br>Two.<BR/>Three.', 'One.\nTwo.\nThree.'],
    ['many line breaks are one empty line', 'One.<br><br><br><br>Two.', 'One.\n\nTwo.'],
    ['other elements are none', 'On<b>e</b> <a href="x">two</a>.', 'One two.'],
    ['other white space is one space', ' One\n\ttwo   \f three ', 'One two three'],
    ['spaces around tags are one', '<p>One <i> two</i> .</p>', 'One two .'],
    ['entities are their characters', 'One &amp; two&hellip; &#8220;three&#x201d;', 'One & two… “three”'],
    ['stray signs are text', '1 < 2 & 3 > 2', '1 < 2 & 3 > 2'],
    ['scripts, styles and pictures’ captions are none', 'One.<script>x < "</p>"</script><style>p {}</style><figure><figcaption>Photo</figcaption></figure>Two.', 'One.\n\nTwo.'],
    ['an element within one of its kind ends with the outer one', 'One.<object>a<object>b</object>c</object>Two.', 'One.Two.'],
    ['another element does not end it', 'One.<button>a<p>b</p>c</button>Two.', 'One.\n\nTwo.'],
    ['its end alone is nothing', 'One.</button></figcaption>Two.', 'One.Two.'],
    ['one that closes itself is over', 'One.<svg/>Two.<video />Three.', 'One.Two.Three.'],
    ['comments and declarations are none', '<!doctype html><!-- a -->One.<?php a ?>', 'One.'],
    ['nothing gives nothing', '<p> </p><br>', ''],
  ])('%s', (_, html, text) => expect(htmlText(html).text).toBe(text))
})

test('the size of a tree is told without one', () => {
  expect(htmlText('')).toEqual({ text: '', tags: 0, pieces: 0, depth: 0 })
  expect(htmlText('<p>One <b>two</b></p><p>Three &amp; four')).toMatchObject({ tags: 5, pieces: 5, depth: 2 })
  expect(htmlText('<br><img><hr>').depth).toBe(0)
  expect(htmlText('<div>'.repeat(7)).depth).toBe(7)
  expect(htmlText('</div></div><div><div>').depth).toBe(2)
  expect(htmlText('<a/><a/><a>').depth).toBe(1)
})
