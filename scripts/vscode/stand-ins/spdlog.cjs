// Stands in for the native module @vscode/spdlog, with its interface: writes the log files behind output channels.
const { appendFileSync, mkdirSync } = require('node:fs')
const path = require('node:path')

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical']

class Logger {
  constructor(_type, _name, file) {
    this.file = file
    this.level = LEVELS.indexOf('info')
    this.bare = false
    mkdirSync(path.dirname(file), { recursive: true })
  }

  write(level, message) {
    if (level < this.level || this.file === undefined) return
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '')
    appendFileSync(this.file, this.bare ? message : `${time} [${LEVELS[level]}] ${message}\n`)
  }

  trace(message) {
    this.write(0, message)
  }

  debug(message) {
    this.write(1, message)
  }

  info(message) {
    this.write(2, message)
  }

  warn(message) {
    this.write(3, message)
  }

  error(message) {
    this.write(4, message)
  }

  critical(message) {
    this.write(5, message)
  }

  getLevel() {
    return this.level
  }

  setLevel(level) {
    this.level = level
  }

  setPattern() {}

  clearFormatters() {
    this.bare = true
  }

  flush() {}

  drop() {
    this.file = undefined
  }
}

// One by one: VS Code imports this as an ES module, and only such exports have names there.
exports.Logger = Logger
exports.setLevel = () => {}
exports.setFlushOn = () => {}
exports.createRotatingLogger = async (name, file) => new Logger('rotating', name, file)
exports.createAsyncRotatingLogger = async (name, file) => new Logger('rotating_async', name, file)
