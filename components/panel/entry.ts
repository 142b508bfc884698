// What is typed into a field that takes only whole, sound values: kept while it is sound, taken back while it is not.
import { useRef, useState } from 'preact/hooks'
import type { Read } from './figure'

type Entry<Value> = {
  /** What is kept now. */
  kept: Value | undefined
  read(text: string): Read<Value>
  keep(value: Value | undefined): void
  /** What to say of a text that cannot be read, and of a value out of bounds. */
  bad: string
  outside: string
}

/** The props of a Field. A text that turns out unsound also takes back what its beginning had kept before: 18 of 180. */
export function useEntry<Value>(props: Entry<Value>) {
  const [last, setLast] = useState<Read<Value>>()
  const [left, setLeft] = useState(true)
  const before = useRef<{ value: Value | undefined; changed: boolean }>()
  const sound = last === undefined || last.is === 'value'
  const onValue = (text: string) => {
    const start = before.current ?? { value: props.kept, changed: false }
    const read = props.read(text)
    if (read.is === 'value') props.keep(read.value)
    else if (start.changed) props.keep(start.value)
    before.current = { value: start.value, changed: read.is === 'value' }
    setLast(read)
    setLeft(false)
  }
  const onDone = () => {
    setLeft(true)
    if (sound) before.current = undefined
  }
  return { onValue, onDone, unfinished: !sound, error: last && sentence(last, left, props) }
}

function sentence<Value>(read: Read<Value>, left: boolean, words: Pick<Entry<Value>, 'bad' | 'outside'>) {
  if (read.is === 'outside') return words.outside
  return read.is === 'bad' && (left || !read.early) ? words.bad : undefined
}
