/** The text of the search field in the address of the page (`?q=`), which is all there is to keep, send and come back to. */
export class QueryAddress {
  /** What the present entry of the history had before the reader began to type. */
  #settled = this.text
  #unwritten: string | undefined

  get text(): string {
    return new URL(location.href).searchParams.get('q') ?? ''
  }

  /**
   * While the reader types: in the place of what the present entry has, or Back would undo letter by letter. It takes milliseconds,
   * for which the results needn't wait.
   */
  type(text: string): void {
    this.#unwritten = text
    setTimeout(() => this.#write())
  }

  /** The reader has typed and pressed Enter: an entry of its own, with the text from before as the one to go back to. */
  enter(text: string): void {
    this.#write()
    if (text === this.#settled) return
    replace(this.#settled)
    this.add(text)
  }

  /** An entry of its own, after whatever stands in the address now. */
  add(text: string): void {
    this.#write()
    if (text !== this.text) history.pushState(null, '', addressOf(text))
    this.#settled = text
  }

  /** The reader went back or forward. */
  return(): string {
    this.#unwritten = undefined
    this.#settled = this.text
    return this.#settled
  }

  #write(): void {
    if (this.#unwritten !== undefined) replace(this.#unwritten)
    this.#unwritten = undefined
  }
}

const replace = (text: string): void => history.replaceState(history.state, '', addressOf(text))

function addressOf(text: string): URL {
  const url = new URL(location.href)
  if (text === '') url.searchParams.delete('q')
  else url.searchParams.set('q', text)
  return url
}
