/** A key with a text as one line of YAML that can be pasted anywhere; signs that can't be seen are written as escapes. */
export const yamlLine = (key: string, text: string): string => `${key}: ${yamlText(text)}`

/** A text in double quotes, as YAML (and JSON) read it. */
export const yamlText = (text: string): string => JSON.stringify(text).replace(UNSEEN, escapeSign)

const UNSEEN = /[\u007f-\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/g
const escapeSign = (sign: string): string => String.raw`\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
