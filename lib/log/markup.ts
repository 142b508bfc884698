// A note in the three forms that CRMs take: plain text, Markdown, HTML.
import type { Note, NoteLine } from './note'

/** The forms a note can be had in; `rich` is plain text and HTML together: a program takes what it can. */
export const NOTE_FORMS = ['rich', 'plain', 'markdown', 'html'] as const
export type NoteForm = (typeof NOTE_FORMS)[number]

/** A form by its name, as a setting holds it; the first where it is none. */
export function noteFormOf(name: unknown): NoteForm {
  return NOTE_FORMS.find((form) => form === name) ?? NOTE_FORMS[0]
}

/** The note as text in a form. */
export function toForm(note: Note, form: NoteForm): string {
  if (form === 'markdown') return toMarkdown(note)
  return form === 'html' ? toHtml(note) : toPlain(note)
}

/** As plain text: a line each, quotes in quotation marks, addresses spelled out. */
export function toPlain({ title, sections }: Note): string {
  const blocks = sections.map(({ heading, lines }) =>
    [...(heading ? [heading] : []), ...lines.map(plainLine)].join('\n'),
  )
  return `${[title, ...blocks].join('\n\n')}\n`
}

function plainLine({ label, text, quote, url }: NoteLine): string {
  const said = quote ? ` “${quote}”` : ''
  return `${label ? `${label}: ` : '- '}${text}${said}${url ? ` <${url}>` : ''}`
}

/** As Markdown; nothing in it is taken for markup that is not ours. */
export function toMarkdown({ title, sections }: Note): string {
  const blocks = sections.map(({ heading, lines }) => {
    const items = lines.map((line) => `- ${markdownLine(line)}`).join('\n')
    return heading ? `### ${markdown(heading)}\n\n${items}` : items
  })
  return `${[`## ${markdown(title)}`, ...blocks].join('\n\n')}\n`
}

function markdownLine({ label, text, quote, url }: NoteLine): string {
  const name = label ? `**${markdown(label)}:** ` : ''
  const said = quote ? ` “${markdown(quote)}”` : ''
  const link = url ? ` [${markdown(hostOf(url))}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)` : ''
  return `${name}${markdown(text)}${said}${link}`
}

function markdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~$&!]/g, '\\$&').replace(/^(\s*(?:\d+)?)([-+.)=])/, '$1\\$2')
}

/** As HTML without styles, for the clipboard; each line runs in the direction of its own words. */
export function toHtml({ title, sections }: Note): string {
  const blocks = sections.map(({ heading, lines }) => {
    const items = lines.map((line) => `<li dir="auto">${htmlLine(line)}</li>`).join('')
    return `${heading ? `<h3 dir="auto">${html(heading)}</h3>` : ''}<ul>${items}</ul>`
  })
  return `<h2 dir="auto">${html(title)}</h2>${blocks.join('')}`
}

function htmlLine({ label, text, quote, url }: NoteLine): string {
  const name = label ? `<strong>${html(label)}:</strong> ` : ''
  const said = quote ? ` <q>${html(quote)}</q>` : ''
  const link = url ? ` <a href="${html(url)}" rel="noreferrer">${html(hostOf(url))}</a>` : ''
  return `${name}${html(text)}${said}${link}`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function html(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : 'link'
}
