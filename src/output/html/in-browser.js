// @ts-check
// The report's own script. It runs in the reader's browser: plain JavaScript, no library, nothing fetched.
(() => {
  /** @param {string} selector @param {ParentNode} [within] @returns {HTMLElement[]} */
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector))
  /** @param {string} selector @param {ParentNode} [within] @returns {HTMLElement} */
  const one = (selector, within = document) => /** @type {HTMLElement} */ (within.querySelector(selector))

  const quotes = all('.quote')
  const stories = all('.story')
  const tip = one('.tip')
  const steps = one('.steps')
  const search = /** @type {HTMLInputElement} */ (one('input[type=search]'))
  const keys = /** @type {HTMLDialogElement} */ (one('dialog.keys'))
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches

  /** @typedef {{ kind: 'speaker' | 'name', id: string } | null} Choice */
  /** What the reader has chosen. @type {Choice} */
  let chosen = null
  /** Where the last step led. @type {HTMLElement | null} */
  let current = null
  /** The button that the choice was made with: Esc leads back to it. @type {HTMLElement | null} */
  let chooser = null
  /** A note shown on focus stays while the page moves under the pointer. */
  let tipFollowsPointer = false

  // Choosing a speaker or a name

  /** @param {HTMLElement} element */
  const isOfChosen = (element) => chosen !== null && element.dataset[chosen.kind] === chosen.id

  /** @param {Choice} choice */
  function choose(choice) {
    chosen = choice
    current = null
    document.body.classList.toggle('choosing', chosen?.kind === 'speaker')
    for (const element of all('.quote, .text .name, h2 .name')) element.classList.toggle('lit', isOfChosen(element))
    for (const button of all('.panel button')) button.setAttribute('aria-pressed', String(isOfChosen(button)))
    const lit = targets()
    steps.hidden = chosen === null
    showWhere(lit)
    if (chosen) tell(`${labelOfChosen()}: ${lit.length} ${chosen.kind === 'speaker' ? 'quotes' : 'mentions'}`)
  }

  const labelOfChosen = () => all('.panel button').find(isOfChosen)?.querySelector('.label')?.textContent ?? ''

  /** What next and previous go through: all that is lit, else all quotes; the later parts of a quote are left out. */
  function targets() {
    const lit = chosen?.kind === 'name' ? all('.text .name, h2 .name').filter(isOfChosen) : quotes.filter((quote) => quote.id !== '' && (chosen === null || isOfChosen(quote)))
    return lit.filter((element) => !element.classList.contains('off') && element.closest('[hidden]') === null)
  }

  /** @param {number} by */
  function step(by) {
    const reachable = targets()
    if (reachable.length === 0) return
    const at = current ? reachable.indexOf(current) : -1
    const next = at < 0 ? (by > 0 ? firstInView(reachable) : reachable.length - 1) : (at + by + reachable.length) % reachable.length
    current = reachable[next]
    if (!current.matches('a')) current.tabIndex = -1
    current.focus({ preventScroll: true })
    current.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
    showWhere(reachable)
  }

  /** Reading goes on from where the reader is, not from the top. @param {HTMLElement[]} elements */
  function firstInView(elements) {
    const top = one('.bar').getBoundingClientRect().bottom
    const at = elements.findIndex((element) => element.getBoundingClientRect().top >= top)
    return at < 0 ? 0 : at
  }

  /** @param {HTMLElement[]} reachable */
  function showWhere(reachable) {
    const at = current ? reachable.indexOf(current) + 1 : 0
    one('.where', steps).textContent = `${labelOfChosen()} ${at > 0 ? `${at} of ` : '· '}${reachable.length}`
  }

  /** @param {string} text */
  const tell = (text) => { one('[role=status]').textContent = text }

  // Search and filters

  /** @param {string} text */
  const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

  function filter() {
    const words = plain(search.value.trim())
    const types = new Set(all('[data-type][aria-pressed=true]').map((button) => button.dataset.type))
    const unsureOnly = one('[data-only]').getAttribute('aria-pressed') === 'true'
    document.body.classList.toggle('no-names', one('[data-show]').getAttribute('aria-pressed') !== 'true')
    /** @type {Set<string>} */
    const matching = new Set()
    for (const note of all('.note')) {
      const id = note.id.replace(/-note$/u, '')
      const quote = document.getElementById(id)
      const type = quote && ['direct', 'mixed', 'indirect'].find((name) => quote.classList.contains(name))
      const fits = (!type || types.has(type)) && (!unsureOnly || note.classList.contains('unsure')) && plain(note.textContent ?? '').includes(words)
      if (fits) matching.add(id)
      note.hidden = !fits
    }
    for (const quote of quotes) quote.classList.toggle('off', !matching.has(quote.dataset.quote ?? ''))
    const speakers = new Set(quotes.filter((quote) => !quote.classList.contains('off')).map((quote) => quote.dataset.speaker))
    for (const button of all('.panel button')) {
      const { speaker } = button.dataset
      const fits = speaker === undefined ? plain(button.textContent ?? '').includes(words) : speakers.has(speaker)
      if (button.parentElement) button.parentElement.hidden = !fits
    }
    for (const list of all('.panel details')) list.hidden = all('li', list).every((item) => item.hidden)
    filterStories(words)
    highlight(words)
    const shown = targets()
    showWhere(shown)
    const narrowed = words !== '' || unsureOnly || types.size < 3
    tell(narrowed ? `${matching.size} of ${all('.note').length} quotes` : '')
  }

  /** @param {string} words */
  function filterStories(words) {
    if (stories.length < 2) return
    for (const story of stories) {
      story.hidden = words !== '' && !plain(story.textContent ?? '').includes(words)
      const entry = document.querySelector(`.index a[href="#${story.id}"]`)?.parentElement
      if (entry) entry.hidden = story.hidden
    }
  }

  /** Lights up what was searched for, without touching the text. @param {string} words */
  function highlight(words) {
    if (!('highlights' in CSS)) return
    CSS.highlights.delete('found')
    if (words === '') return
    const found = new Highlight()
    for (const root of all('.text, .story h2')) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = (node.nodeValue ?? '').toLowerCase()
        for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
          if (at + words.length > (node.nodeValue ?? '').length) break
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + words.length)
          found.add(range)
        }
      }
    }
    CSS.highlights.set('found', found)
  }

  // The note beside a quote

  /** A quote's parts on the same screen: the note must cover none of them. @param {HTMLElement} quote */
  const partsOf = (quote) => all(`[data-quote="${quote.dataset.quote}"]`, quote.closest('p') ?? document)

  /** @param {HTMLElement} quote */
  function showTip(quote) {
    const note = document.getElementById(`${quote.dataset.quote}-note`)
    const facts = note?.querySelector('dl')
    if (!note || !facts) return
    tip.className = `tip ${/hue-\d/u.exec(note.className)?.[0] ?? ''}`
    tip.replaceChildren(facts.cloneNode(true))
    tip.hidden = false
    const lines = partsOf(quote).flatMap((part) => Array.from(part.getClientRects()))
    const size = tip.getBoundingClientRect()
    const bottom = lines[lines.length - 1].bottom + 8
    const top = bottom + size.height < innerHeight || lines[0].top < size.height ? bottom : lines[0].top - size.height - 8
    const { left } = quote.getClientRects()[0]
    tip.style.left = `${Math.max(8, Math.min(left, document.documentElement.clientWidth - size.width - 8)) + scrollX}px`
    tip.style.top = `${Math.max(0, top + scrollY)}px`
    quote.setAttribute('aria-describedby', 'tip')
    light(quote.dataset.quote ?? null)
  }

  function hideTip() {
    tip.hidden = true
    for (const quote of all('[aria-describedby=tip]')) quote.removeAttribute('aria-describedby')
    light(null)
  }

  /** Lights up the words that credit a quote. @param {string | null} id */
  function light(id) {
    for (const credit of all('[data-of]')) credit.classList.toggle('lit', credit.dataset.of === id)
  }

  /** @param {Event} event @param {string} selector @returns {HTMLElement | null} */
  const within = (event, selector) => (event.target instanceof Element ? event.target.closest(selector) : null)

  document.addEventListener('pointerover', (event) => {
    const quote = within(event, '.quote')
    if (quote) {
      tipFollowsPointer = true
      showTip(quote)
    } else if (tipFollowsPointer && !within(event, '.tip')) hideTip()
  })
  document.addEventListener('focusin', (event) => {
    const quote = within(event, '.quote')
    tipFollowsPointer = false
    if (quote) showTip(quote)
    else hideTip()
  })

  // Clicks and keys

  document.addEventListener('click', (event) => {
    const quote = within(event, '.quote')
    const button = within(event, 'button')
    if (quote && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      const { speaker } = quote.dataset
      if (speaker !== undefined) choose({ kind: 'speaker', id: speaker })
      current = quote
      showWhere(targets())
    } else if (button) press(button)
    else if (within(event, 'a[href^="#"]')) openTarget(within(event, 'a')?.getAttribute('href') ?? '')
  })

  /** @param {HTMLElement} button */
  function press(button) {
    const { speaker, name, step: by, type, only, show, toggle, open } = button.dataset
    const pressed = button.getAttribute('aria-pressed') === 'true'
    if (speaker !== undefined) choose(pressed ? null : { kind: 'speaker', id: speaker })
    else if (name !== undefined) choose(pressed ? null : { kind: 'name', id: name })
    else if (by === '0') choose(null)
    else if (by !== undefined) step(Number(by))
    else if (toggle === 'theme') switchTheme()
    else if (open === 'keys') keys.showModal()
    else if (type ?? only ?? show) {
      button.setAttribute('aria-pressed', String(!pressed))
      filter()
    }
    if (!pressed && (speaker ?? name) !== undefined) {
      chooser = button
      step(1)
    }
  }

  /** A link into a folded list unfolds it. @param {string} href */
  function openTarget(href) {
    const details = document.getElementById(href.slice(1))?.closest('details')
    if (details) details.open = true
  }

  function switchTheme() {
    const { theme } = document.documentElement.dataset
    const dark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
    document.documentElement.dataset.theme = dark ? 'light' : 'dark'
  }

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return
    if (event.key === 'Escape') {
      search.value = ''
      filter()
      hideTip()
      if (chosen) chooser?.focus()
      chooser = null
      choose(null)
      return
    }
    if (event.target === search) return
    const by = { n: 1, j: 1, p: -1, k: -1 }[event.key]
    if (by) step(by)
    else if (event.key === '/') search.focus()
    else if (event.key === '?') keys.showModal()
    else return
    event.preventDefault()
  })

  search.addEventListener('input', filter)
  one('.tools').addEventListener('submit', (event) => event.preventDefault())
  addEventListener('hashchange', () => openTarget(location.hash))

  // What stands ready only once there is a script

  one('.tools').hidden = false
  if (matchMedia('(min-width: 52rem)').matches) for (const details of all('.panel details')) details.setAttribute('open', '')
  addEventListener('beforeprint', () => { for (const details of all('details')) details.setAttribute('open', '') })
  const index = document.querySelector('.index')
  if (index && stories.length > 1) {
    const list = one('ol', index)
    for (const story of stories) {
      const entry = document.createElement('li')
      const link = document.createElement('a')
      const count = document.createElement('span')
      const title = document.createElement('span')
      link.href = `#${story.id}`
      title.dir = 'auto'
      title.textContent = one('h2', story).textContent
      count.className = 'count'
      const { length } = all('.note', story)
      count.textContent = `${length} ${length === 1 ? 'quote' : 'quotes'}`
      link.append(title, count)
      entry.append(link)
      list.append(entry)
    }
    index.removeAttribute('hidden')
  } else if (stories.length === 1) document.title = `${one('h2').textContent} · who said what`
  openTarget(location.hash)
})()
