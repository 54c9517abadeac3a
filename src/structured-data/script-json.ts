const ESCAPES: Readonly<Record<string, string>> = {
  '<': String.raw`\u003c`,
  '\u2028': String.raw`\u2028`,
  '\u2029': String.raw`\u2029`,
}

/**
 * JSON that can stand inside a `<script>` element: no quoted text can close the element or open a comment in it, and a reader
 * that takes U+2028 and U+2029 for line breaks finds none.
 */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(/[<\u2028\u2029]/g, (sign) => ESCAPES[sign] ?? sign)
