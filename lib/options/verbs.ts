// What can be done on the options page, by what it is about.
import type { OptionsActions } from '../../components/options/model'
import type { FilesActions } from '../../components/options/model-files'
import type { PrivacyActions } from '../../components/options/model-privacy'
import type { RemindersActions } from '../../components/options/model-reminders'
import { exportAside } from './aside'
import { backUp, chooseBackup, forgetChosen, restore } from './backup'
import { copyReport } from './diagnostics'
import { setField, setNumber } from './edit'
import { exportProfile, importProfile } from './files'
import { chooseFolder, dropFolder, forgetConflicts, leaveFolder, sync } from './folder'
import { go } from './go'
import { applyFile, chooseFile, forgetFile, setColumn, setEncoding, setOverwrite } from './incoming'
import { setLetters, setTheme } from './look'
import { exportAs, printLog } from './outgoing'
import { addCatalystKind, addCriterion, addSegment } from './own'
import { loadPreset, removePreset, savePreset } from './presets'
import { beCareful, eraseAccounts, erasePerson, findAccounts, findPerson, forgetPerson, setMonths } from './privacy'
import { copyProfile, deleteProfile, discardDraft, saveVersion, takeUp, useProfile } from './profiles'
import { remind } from './reminders'
import type { Session } from './session'
import { recordCheckpoint, removeCheckpoint } from './situation'
import { startFromAnswers, startFromTemplate } from './start'
import { forgetTaken } from './taken'
import { whatIf } from './whatif'

type ProfileVerbs = Pick<
  OptionsActions,
  | 'set'
  | 'setNumber'
  | 'addCriterion'
  | 'addCatalystKind'
  | 'addSegment'
  | 'save'
  | 'discard'
  | 'useProfile'
  | 'copyProfile'
  | 'deleteProfile'
  | 'takeUp'
  | 'whatIf'
  | 'exportProfile'
  | 'importProfile'
  | 'startFromTemplate'
  | 'startFromAnswers'
  | 'recordCheckpoint'
  | 'removeCheckpoint'
>

/** Profiles, their versions, and the situation at work. */
export function profileVerbs(session: Session): ProfileVerbs {
  return {
    set: (field, value) => setField(session, field, value),
    setNumber: (field, text, scale) => setNumber(session, field, text, scale),
    addCriterion: (name, group) => addCriterion(session, name, group),
    addCatalystKind: (name) => addCatalystKind(session, name),
    addSegment: () => addSegment(session),
    save: (note) => void saveVersion(session, note),
    discard: () => discardDraft(session),
    useProfile: (id) => void useProfile(session, id),
    copyProfile: (id) => copyProfile(session, id),
    deleteProfile: (id) => void deleteProfile(session, id),
    takeUp: (id, key) => takeUp(session, id, key),
    whatIf: (before, after) => void whatIf(session, before, after),
    exportProfile: (id, key) => exportProfile(session, id, key),
    importProfile: (file) => void importProfile(session, file),
    startFromTemplate: (template) => startFromTemplate(session, template),
    startFromAnswers: (form) => startFromAnswers(session, form),
    recordCheckpoint: (form) => recordCheckpoint(session, form),
    removeCheckpoint: (id) => void removeCheckpoint(session, id),
  }
}

type KeepingVerbs = Pick<
  OptionsActions,
  | 'backUp'
  | 'chooseBackup'
  | 'unlockBackup'
  | 'restore'
  | 'forgetBackup'
  | 'chooseFolder'
  | 'dropFolder'
  | 'sync'
  | 'leaveFolder'
  | 'forgetConflicts'
  | 'exportAside'
>

/** Backup, restore, the folder, and what was set aside. */
export function keepingVerbs(session: Session): KeepingVerbs {
  return {
    backUp: (passphrase) => void backUp(session, passphrase),
    chooseBackup: (file) => void chooseRestore(session, file),
    unlockBackup(passphrase) {
      if (session.chosen) void chooseBackup(session, session.chosen.file, passphrase)
    },
    restore: () => void restore(session),
    forgetBackup: () => forgetChosen(session),
    chooseFolder: () => void chooseFolder(session),
    dropFolder: (transfer) => void dropFolder(session, transfer),
    sync: () => void sync(session),
    leaveFolder: () => void leaveFolder(session),
    forgetConflicts: () => void forgetConflicts(session),
    exportAside: () => exportAside(session),
  }
}

const LOGS = /\.(jsonl|ndjson)(\.gz)?$/i

/** An exported log may be all there is to restore: it goes where logs are taken. */
function chooseRestore(session: Session, file: File): Promise<void> {
  if (!LOGS.test(file.name)) return chooseBackup(session, file)
  go(session, { page: 'files' })
  return chooseFile(session, file)
}

/** Files that come in and go out. */
export function fileVerbs(session: Session): FilesActions {
  return {
    chooseFile: (file) => void chooseFile(session, file),
    setEncoding: (encoding) => void setEncoding(session, encoding),
    setColumn: (field, column) => void setColumn(session, field, column),
    setOverwrite: (overwrite) => void setOverwrite(session, overwrite),
    applyFile: () => void applyFile(session),
    forgetFile: () => forgetFile(session),
    forgetTaken: () => forgetTaken(session),
    exportAs: (format, redacted) => void exportAs(session, format, redacted),
    printLog: (redacted) => void printLog(session, redacted),
    savePreset: (id) => savePreset(session, id),
    loadPreset: (file) => void loadPreset(session, file),
    removePreset: (id) => void removePreset(session, id),
  }
}

/** Privacy, reminders, look, and the report. */
export function privacyVerbs(session: Session): PrivacyActions & RemindersActions {
  return {
    remind: (change) => void remind(session, change),
    setCareful: (on) => void beCareful(session, on),
    setMonths: (text) => setMonths(session, text),
    findAccounts: (query) => findAccounts(session, query),
    eraseAccounts: (keys) => void eraseAccounts(session, keys),
    findPerson: (who) => void findPerson(session, who),
    forgetPerson: () => forgetPerson(session),
    erasePerson: () => void erasePerson(session),
    setTheme: (theme) => void setTheme(session, theme),
    setLetters: (on) => void setLetters(session, on),
    copyReport: () => void copyReport(session),
  }
}
