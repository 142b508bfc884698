// How far the long work of one kind is, where it was begun.
import { Progress } from '../files/Progress'
import { useOptions } from './context'
import type { Job } from './model-backup'

export function JobLine(props: { what: Job['what'] }) {
  const { state, actions } = useOptions()
  const { job } = state
  return job?.what === props.what ? <Progress job={job} onCancel={() => actions.cancelJob()} /> : null
}
