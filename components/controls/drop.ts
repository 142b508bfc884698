// A place that takes what is dragged onto it.
import { useState } from 'preact/hooks'

/** Whether something hovers over the place, and the handlers that make it one; `onDrop` must take what it wants before it waits for anything. */
export function useDrop(onDrop: (transfer: DataTransfer) => void) {
  const [over, setOver] = useState(false)
  return {
    'data-over': over || undefined,
    onDragOver(event: DragEvent) {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop(event: DragEvent) {
      event.preventDefault()
      setOver(false)
      if (event.dataTransfer) onDrop(event.dataTransfer)
    },
  }
}
