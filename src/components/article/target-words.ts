// Where claims overlap, the words of one are cut into several pieces, and an address names only the first. `:target` shows that
// one without a script; this shows all of them.
function showTarget(): void {
  for (const piece of document.querySelectorAll('.is-target')) piece.classList.remove('is-target')
  const id = location.hash.slice(1)
  if (id === '') return
  const claim = CSS.escape(id.replace(/^claim-/, ''))
  const pieces = document.querySelectorAll(
    id.startsWith('claim-') ? `[data-claims~="${claim}"]` : `[data-words~="${CSS.escape(id)}"]`,
  )
  for (const piece of pieces) piece.classList.add('is-target')
}

addEventListener('hashchange', showTarget)
showTarget()
