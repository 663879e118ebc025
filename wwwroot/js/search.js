// The search as a dialog over the page: the same results as on its own page, while somebody types. Enter goes to that page.
const show = async (at, status, url) => {
  latest?.abort()
  latest = new AbortController()
  try {
    const answer = await fetch(url, { signal: latest.signal })
    if (!answer.ok) throw new Error(answer.status)
    at.innerHTML = await answer.text()
    const found = at.querySelectorAll('.found > li').length
    status.textContent = found ? `${found} found` : at.textContent.trim() && 'Nothing found'
  } catch (error) {
    if (error.name != 'AbortError') at.textContent = 'The search did not answer. Press Enter to try again.'
  }
}

// The form of the page: in its header, or, on the search page, the search itself.
const page = document.querySelector('.find')
let dialog, latest

const make = async () => {
  const address = new URL(page.action)
  const styles = new CSSStyleSheet()
  document.adoptedStyleSheets.push(styles)
  await styles.replace(await (await fetch(new URL('css/search.css', address))).text())

  dialog = document.createElement('dialog')
  dialog.className = 'searching'
  dialog.setAttribute('aria-label', 'Search')
  dialog.innerHTML = '<form class="find" role="search"><input type="search" name="q" aria-label="Search this site" maxlength="120" autocomplete="off"><button>All results</button><button type="button" class="end">Close</button></form><p class="vh" role="status"></p><div class="hits"></div><p class="meta"><label><input type="checkbox"> The / key opens this</label></p>'
  document.body.append(dialog)
  const [form, status, at, foot] = dialog.children
  form.action = address
  form.querySelector('.end').onclick = () => dialog.close()

  let waiting
  form.q.oninput = () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => form.q.value.trim() ? show(at, status, `${address.pathname}/results?q=${encodeURIComponent(form.q.value)}`) : at.replaceChildren(), 120)
  }

  // The arrows walk from the field through what was found and back.
  dialog.onkeydown = e => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key]
    if (!step || e.target.type == 'checkbox') return
    const stops = [form.q, ...at.querySelectorAll('.found > li > a')]
    stops.at((stops.indexOf(e.target) + step) % stops.length)?.focus()
    e.preventDefault()
  }
  dialog.onclick = e => { if (e.target == dialog) dialog.close() }

  // A browser that keeps nothing for us has nothing to switch.
  const slash = foot.querySelector('input')
  try {
    slash.checked = localStorage.slash != 'off'
    slash.onchange = () => slash.checked ? localStorage.removeItem('slash') : localStorage.slash = 'off'
  } catch {
    foot.remove()
  }
}

export const open = async () => {
  if (page.matches('main *')) return page.q.select()
  if (!dialog) await make()
  if (!dialog.open) dialog.showModal()
  dialog.querySelector('[name=q]').select()
}
