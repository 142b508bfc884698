// Takes a file: dropped, or picked by the button that the whole field is.
import { FileUp } from 'lucide-preact'
import { useState } from 'preact/hooks'

export function FilePick(props: { label: string; accept?: string; disabled?: boolean; onFile(file: File): void }) {
  const [over, setOver] = useState(false)
  const take = (file: File | undefined) => {
    if (file && !props.disabled) props.onFile(file)
  }
  return (
    <label
      class="drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files[0])
      }}
    >
      <FileUp />
      <span>{props.label}</span>
      <input
        type="file"
        accept={props.accept}
        disabled={props.disabled}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          take(file)
        }}
      />
    </label>
  )
}
