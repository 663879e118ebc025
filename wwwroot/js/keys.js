// Ctrl+K, or a slash where nobody types, opens the search. Whoever speaks to the computer can turn the slash off, in the dialog.
onkeydown = e => {
if (e.ctrlKey || e.metaKey ? e.key == 'k' : e.key == '/' && !e.target.closest('input,textarea,select') && localStorage.slash != 'off') {
e.preventDefault()
import(document.querySelector('.find').action.replace(/search$/, 'js/search.js')).then(search => search.open())
}}
