// Loads a component when it is first shown, so that sheets nobody opens cost no start-up time.
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

type Loader<Props> = () => Promise<ComponentType<Props>>

/** Shows nothing until the component has come; the file is on the machine, so that is a few milliseconds. */
export function Lazy<Props extends object>(props: { load: Loader<Props>; props: Props }) {
  const [loaded, setLoaded] = useState<{ Component: ComponentType<Props> }>()
  useEffect(() => {
    let wanted = true
    props.load().then((Component) => {
      if (wanted) setLoaded({ Component })
    })
    return () => {
      wanted = false
    }
  }, [])
  return loaded ? <loaded.Component {...props.props} /> : null
}
