// Copying needs a script, so the buttons exist only where this runs. Nothing here is more than a quicker way to what the page links to.
// What only these buttons need; the page is lighter without it. What was copied is said where the reader is looking.
const styles = new CSSStyleSheet()
styles.replaceSync(`
.copy button{background:none;border:0;padding:.4rem 0;margin-inline-end:.8rem;font-size:var(--fine);text-decoration:underline 1px var(--edge);text-underline-offset:.2em}
.said:not(:empty){position:fixed;inset:auto auto 1rem 1rem;z-index:5;background:var(--ink);color:var(--paper);padding:.5rem 1rem}`)
document.adoptedStyleSheets.push(styles)

const bar = document.querySelector('.bar')
const status = document.createElement('p')
status.className = 'said ui'
status.setAttribute('role', 'status')

let said
const say = text => {
  status.textContent = text
  clearTimeout(said)
  said = setTimeout(() => status.replaceChildren(), 5000)
}

const copy = async (items, done) => {
  try {
    await navigator.clipboard.write([new ClipboardItem(items)])
    say(done)
  } catch {
    say('The browser did not allow copying.')
  }
}

const text = value => new Blob([value], { type: 'text/plain' })

// Word, Docs and Confluence keep plain elements and drop classes, so what a class says becomes an element or a word.
const table = () => {
  const rich = document.querySelector('.cmp').cloneNode(true)
  rich.querySelectorAll('tr[id] th').forEach(question => {
    const link = document.createElement('a')
    link.href = question.querySelector('.pl').href
    link.append(question.textContent.split('§')[0].trim())
    question.replaceChildren(link)
  })
  rich.querySelectorAll('.pl, .help, .vh, span[id]:empty').forEach(part => part.remove())
  rich.querySelectorAll('details').forEach(varies => {
    const p = document.createElement('p')
    p.append('Varies: ', ...varies.querySelector('p').childNodes)
    varies.replaceWith(p)
  })
  rich.querySelectorAll('button').forEach(term => term.replaceWith(...term.childNodes))
  rich.querySelectorAll('.st').forEach(stance => stance.append('. '))
  rich.querySelectorAll('sup a').forEach((mark, i, all) => mark.after(mark.parentNode === all[i + 1]?.parentNode ? ', ' : ''))
  rich.querySelectorAll('a').forEach(link => link.setAttribute('href', link.href))
  rich.querySelectorAll('*').forEach(part => [...part.attributes].filter(a => !['href', 'colspan', 'scope'].includes(a.name)).forEach(a => part.removeAttribute(a.name)))
  rich.setAttribute('border', '1')
  const from = document.createElement('p')
  const link = from.appendChild(document.createElement('a'))
  link.href = link.textContent = address
  const reviewed = document.querySelector('.hist time')
  from.append(`, last reviewed ${reviewed.textContent}`)
  return rich.outerHTML + from.outerHTML
}

const address = location.href.split('#')[0]

const button = (label, run) => {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = label
  made.addEventListener('click', run)
  return made
}

const offerCopies = () => {
  const group = document.querySelector('.copy')
  const word = group.appendChild(document.createElement('span'))
  word.className = 'quiet'
  word.textContent = 'Copy: '
  group.append(button('link', () => copy({ 'text/plain': text(address) }, 'Link copied.')))
  if (document.querySelector('.cmp'))
    group.append(button('table', () => copy({ 'text/html': new Blob([table()], { type: 'text/html' }), 'text/plain': text(document.querySelector('.cmp').innerText) }, 'Table copied.')))
  // The twin is written on the server, from the record that the page was written from. Safari wants the promise itself.
  group.append(button('Markdown', () => copy({ 'text/plain': fetch(bar.querySelector('[href*=".md"]').href).then(answer => answer.ok ? answer.text() : Promise.reject(answer.status)).then(text) }, 'Markdown copied.')))
  bar.after(status)

  // A section sign goes where it points and copies that address on the way; from a shortened table it would leave the page, so it only copies.
  const copyMark = (mark, what) => mark.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    if (mark.href.split('#')[0] !== address) event.preventDefault()
    copy({ 'text/plain': text(mark.href) }, `Link to the ${what} copied.`)
  })
  const rows = document.querySelectorAll('.cmp .pl')
  rows.forEach(mark => copyMark(mark, 'row'))

  // Cells get theirs when somebody is there: one for each would be seventy more stops for the keyboard.
  const offer = event => {
    const cell = event.target.closest('.cmp td')
    if (!cell || cell.querySelector('.pl')) return
    const mark = document.createElement('a')
    mark.className = 'pl'
    mark.textContent = '§'
    mark.href = `${rows[0].href.split('#')[0]}#${cell.id}`
    mark.setAttribute('aria-label', 'Link to this cell')
    copyMark(mark, 'cell')
    cell.append(mark)
  }
  document.addEventListener('pointerover', offer)
  document.addEventListener('focusin', offer)
}

document.querySelector('.bar textarea')?.addEventListener('focus', event => event.target.select())

// The table is painted first; nobody copies in the first moment.
if (navigator.clipboard && window.ClipboardItem && bar)
  addEventListener('load', () => setTimeout(offerCopies))
