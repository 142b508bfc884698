// What every reader of a LinkedIn page gets and gives.
import type { Thing } from '../../jsonld'
import type { ReadAccount, Subject } from '../../reading'
import type { LinkedInMarks, Mark } from './marks'
import type { LinkedInPage } from './url'

/** `title` is without the count of messages; `guest` pages, for visitors without an account, are loaded anew each time. */
export type Scene = LinkedInMarks & {
  url: string
  page: LinkedInPage
  title: string
  meta: Record<string, string>
  things: Thing[]
  guest: boolean
}

/** `domain` is the company's own site. `stale`: the page still shows what was open before its address changed. */
export type Found = { account: ReadAccount | null; subjects?: Subject[]; domain?: string; stale?: boolean }

export function marksOf(scene: Scene, key: string): Mark[] {
  return scene.marks.filter((mark) => mark.key === key)
}

/** What an element says, in one line. */
export function textOfMark(mark?: Mark): string {
  return (mark?.lines ?? []).join(' ')
}

export function firstText(scene: Scene, key: string): string {
  return textOfMark(marksOf(scene, key)[0])
}

/** The texts with those that are strung by middle dots taken apart; the dots stay as texts of their own. */
export function tokensOf(lines: string[]): string[] {
  return lines.flatMap((line) => line.split(/\s*([·•∙])\s*/)).filter(Boolean)
}
