import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { html } from '../../src/output/html/index.js'
import type { Result } from '../../src/output/output-format.js'
import { CONTEXT, HARBOUR, plain, resultOf } from '../output/marked-result.js'

/** Debian's chromium, or another that the environment names. Without one these tests are skipped. */
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const STORIES: readonly Result[] = [
  resultOf(`Harbour opens after storm

[direct1 “We are back,”] {_Ann Lee_} <said> in *Lusaka*. [direct1 “All of us.”]

[indirect2 The port lost two cranes], {2 the =Harbour Board=} <2 said>.

[direct3 “Nobody slept,”] {_Ann Lee_} <said>. [direct4 “Who pays for them?”]`, { confidences: [0.95, 0.4, 0.9, 0.3] }),
  resultOf(`Hospital gets a new roof\n\n[direct1 “It leaks no more,”] {_Ben Okri_} <said>. ${plain('<script>document.title = "taken over"</script>')}`, { id: 'roof.txt' }),
]

const pageOf = (results: readonly Result[]): string =>
  (html.opening?.(results.length > 1, CONTEXT) ?? '') + results.map((result) => html.document(result, CONTEXT)).join('') + (html.closing?.(results.length > 1, CONTEXT) ?? '')

describe.skipIf(!existsSync(CHROMIUM))('the report in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  let browser: Browser
  const complaints: string[] = []

  beforeAll(async () => {
    writeFileSync(join(folder, 'one.html'), pageOf([resultOf(HARBOUR)]))
    writeFileSync(join(folder, 'two.html'), pageOf(STORIES))
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  }, 60_000)

  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  /** Opens a report from disk and notes all that a clean page must not do. */
  async function open(name: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options })
    complaints.length = 0
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('request', (request) => { if (!/^(?:file|data):/u.test(request.url())) complaints.push(request.url()) })
    await page.goto(pathToFileURL(join(folder, name)).href)
    return page
  }

  it('opens from disk, asks nothing of the network and complains of nothing', async () => {
    const page = await open('two.html')
    await page.locator('.speaker').first().click()
    expect(complaints).toEqual([])
    await page.close()
  })

  it('shows a script in an article and does not run it', async () => {
    const page = await open('two.html')
    expect(await page.locator('.text').nth(1).textContent()).toContain('<script>document.title')
    expect(await page.title()).not.toBe('taken over')
    await page.close()
  })

  it('lights up all that a speaker said on a click, and goes from one to the next by key and by button', async () => {
    const page = await open('two.html')
    const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null)
    await page.getByRole('button', { name: 'Ann Lee' }).first().click()
    expect(await page.locator('.quote.lit').allTextContents()).toEqual(['We are back,', 'All of us.', 'Nobody slept,'])
    expect(await focused()).toBe('We are back,')
    await page.keyboard.press('n')
    expect(await focused()).toBe('Nobody slept,')
    expect(await page.locator('.steps .where').textContent()).toBe('Ann Lee 2 of 2')
    await page.keyboard.press('p')
    expect(await focused()).toBe('We are back,')
    await page.getByRole('button', { name: 'Next quote' }).click()
    expect(await focused()).toBe('Nobody slept,')
    await page.keyboard.press('Escape')
    expect(await page.locator('.quote.lit').count()).toBe(0)
    expect(await focused()).toContain('Ann Lee')
    await page.close()
  })

  it('tells the cue and the reason on hover and on focus', async () => {
    const page = await open('one.html')
    const tip = page.getByRole('tooltip')
    await page.locator('.quote').first().hover()
    expect(await tip.textContent()).toContain('quote-comma-speaker-cue')
    await page.mouse.move(0, 0)
    expect(await tip.isVisible()).toBe(false)
    await page.locator('.quote').first().focus()
    expect(await tip.textContent()).toMatch(/Cue\s*said/u)
    expect(await page.locator('.cue.lit').count()).toBe(1)
    await page.close()
  })

  it('makes uncertain attributions look uncertain', async () => {
    const page = await open('two.html')
    const lineStyle = (text: string): Promise<string> => page.getByText(text).first().evaluate((element) => getComputedStyle(element.closest('.quote') ?? element).textDecorationStyle)
    expect(await lineStyle('The port lost')).toBe('dashed')
    expect(await lineStyle('Nobody slept')).toBe('solid')
    await page.close()
  })

  it('searches and filters, stories too', async () => {
    const page = await open('two.html')
    expect(await page.locator('.index li').count()).toBe(2)
    await page.getByRole('searchbox').fill('leaks')
    expect(await page.locator('.story:visible').count()).toBe(1)
    expect(await page.getByRole('status').textContent()).toBe('1 of 5 quotes')
    await page.getByRole('searchbox').fill('')
    await page.getByRole('button', { name: 'only unsure' }).click()
    expect(await page.locator('.quote:not(.off)').allTextContents()).toEqual(['The port lost two cranes', 'Who pays for them?'])
    await page.close()
  })

  it('turns dark with the system, and by hand', async () => {
    const page = await open('one.html', { colorScheme: 'dark' })
    const lightness = (): Promise<number> => page.evaluate(() => Number(/oklch\(([\d.]+)/u.exec(getComputedStyle(document.body).backgroundColor)?.[1]))
    expect(await lightness()).toBeLessThan(0.3)
    await page.getByRole('button', { name: 'Light or dark' }).click()
    expect(await lightness()).toBeGreaterThan(0.9)
    await page.close()
  })

  it('fits a phone', async () => {
    const page = await open('two.html', { viewport: { width: 360, height: 800 } })
    await page.locator('.speaker').first().click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.close()
  })

  it('prints, notes unfolded', async () => {
    const page = await open('one.html')
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
    expect(await page.locator('.notes').getAttribute('open')).toBe('')
    await page.close()
  })

  it.each([
    ['light', 1280], ['dark', 1280], ['light', 360], ['dark', 360],
  ] as const)('has nothing for axe to find: %s, %i wide', async (colorScheme, width) => {
    const page = await open('two.html', { colorScheme, viewport: { width, height: 800 }, bypassCSP: true })
    await page.evaluate(AXE)
    await page.locator('.speaker').first().click()
    const { violations } = await page.evaluate<AxeResults>('axe.run()')
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
    await page.close()
  })
})
