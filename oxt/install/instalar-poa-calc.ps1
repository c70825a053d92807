# SPDX-License-Identifier: MPL-2.0
<#
.SYNOPSIS
Instala, actualiza o quita POA Calc en Windows sin preguntar nada.

.DESCRIPTION
Para todos los usuarios (como administrador) o sólo para quien lo ejecuta (-Usuario). Puede
ejecutarse una y otra vez: lo que ya está como se pide, se deja así. Necesita LibreOffice de 64 bits.

No se ha probado en Windows.

Por directiva de grupo (GPO):
  1. Ponga este guion y poa-calc.oxt en un recurso compartido que los equipos puedan leer
     (grupo «Equipos del dominio»), por ejemplo \\servidor\poa-calc.
  2. Configuración del equipo > Directivas > Configuración de Windows > Scripts > Inicio >
     pestaña «Scripts de PowerShell»: \\servidor\poa-calc\instalar-poa-calc.ps1
     Se ejecuta como SYSTEM al encender, antes de que alguien abra LibreOffice.
  3. Si la directiva de ejecución no permite guiones sin firma, fírmelo, o use la pestaña «Scripts»
     con powershell.exe y los parámetros
     -NoProfile -ExecutionPolicy Bypass -File \\servidor\poa-calc\instalar-poa-calc.ps1
  4. Para actualizar, cambie poa-calc.oxt en el recurso. Para quitar, agregue -Quitar.

Código de salida: 0 listo; 3 no hay LibreOffice de 64 bits; 4 LibreOffice está abierto; 5 falta ser
administrador; 6 paquete dañado o ausente; 7 unopkg falló. (Un parámetro incorrecto da 1.)

.PARAMETER Paquete
El archivo .oxt; si se omite, el único poa-calc*.oxt que está junto a este guion.

.PARAMETER Quitar
Quita la extensión.

.PARAMETER Usuario
Sólo para quien lo ejecuta.

.EXAMPLE
powershell -NoProfile -ExecutionPolicy Bypass -File instalar-poa-calc.ps1
#>
[CmdletBinding()]
param(
  [string]$Paquete,
  [switch]$Quitar,
  [switch]$Usuario
)

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

$Identifier = 'mx.poa.calc'
$LimitMilliseconds = 120000 # for each call of unopkg

function Stop-With([int]$Code, [string]$Message) {
  [Console]::Error.WriteLine("Error: $Message")
  exit $Code
}

# The program folder of the 64-bit office; a PowerShell of 32 bits sees it as well.
function Find-Office {
  $view = [Microsoft.Win32.RegistryView]::Registry64
  $machine = [Microsoft.Win32.RegistryKey]::OpenBaseKey([Microsoft.Win32.RegistryHive]::LocalMachine, $view)
  $key = $machine.OpenSubKey('SOFTWARE\LibreOffice\UNO\InstallPath')
  $candidates = @()
  if ($key) { $candidates += [string]$key.GetValue('') }
  if ($env:ProgramW6432) { $candidates += Join-Path $env:ProgramW6432 'LibreOffice\program' }
  foreach ($folder in $candidates) {
    if ($folder -and (Test-Path -LiteralPath (Join-Path $folder 'unopkg.com'))) { return $folder }
  }
  Stop-With 3 'no se encontró LibreOffice de 64 bits. Instálelo (el de 32 bits no sirve) y repita.'
}

function Test-Administrator {
  $identity = [Security.Principal.WindowsIdentity]::GetCurrent()
  $principal = New-Object Security.Principal.WindowsPrincipal($identity)
  return $principal.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)
}

# Runs unopkg in the wanted place; for all users with a profile of its own.
function Invoke-Unopkg([string]$Command, [string[]]$Arguments) {
  $all = @($Command)
  if (-not $Usuario) { $all += '--shared', "-env:UserInstallation=$(([Uri]$Work).AbsoluteUri)/profile" }
  $all += $Arguments
  $log = Join-Path $Work 'log.txt'
  $call = @{
    FilePath = Join-Path $Office 'unopkg.com'
    ArgumentList = @($all | ForEach-Object { '"' + $_ + '"' })
    RedirectStandardOutput = $log
    RedirectStandardError = Join-Path $Work 'errors.txt'
    NoNewWindow = $true
    PassThru = $true
  }
  $process = Start-Process @call
  $handle = $process.Handle # without it, ExitCode stays empty
  if (-not $process.WaitForExit($LimitMilliseconds)) {
    $process.Kill()
    Stop-With 7 'unopkg no terminó en dos minutos.'
  }
  return @{
    Code = $process.ExitCode
    Output = [string](Get-Content -LiteralPath $log -Raw -Encoding UTF8)
    Errors = [string](Get-Content -LiteralPath $call.RedirectStandardError -Raw -Encoding UTF8)
  }
}

function Get-InstalledVersion {
  $listed = Invoke-Unopkg 'list' @($Identifier)
  if ($listed.Output -match '(?m)^\s*Version:\s*(\S+)') { return $Matches[1] }
  return ''
}

function Select-PackageFile {
  if ($Paquete) { $found = @(Get-Item -LiteralPath $Paquete -ErrorAction SilentlyContinue) }
  else { $found = @(Get-ChildItem -Path (Join-Path $PSScriptRoot 'poa-calc*.oxt')) }
  if ($found.Count -ne 1) { Stop-With 6 'no se encontró el paquete, o hay varios. Indíquelo con -Paquete.' }
  return $found[0].FullName
}

# The version in description.xml: a package that is damaged or not ours shows here, before anything
# changes.
function Get-PackageVersion([string]$File) {
  try {
    Add-Type -AssemblyName System.IO.Compression.FileSystem
    $zip = [IO.Compression.ZipFile]::OpenRead($File)
    try {
      $reader = New-Object IO.StreamReader($zip.GetEntry('description.xml').Open())
      $description = ([xml]$reader.ReadToEnd()).description
      if ($description.identifier.value -eq $Identifier) { return $description.version.value }
    } finally {
      $zip.Dispose()
    }
  } catch {
    [Console]::Error.WriteLine($_.Exception.Message)
  }
  Stop-With 6 "$File está dañado o no es POA Calc. Descárguelo otra vez y repita."
}

function Install-Extension {
  $file = Select-PackageFile
  $wanted = Get-PackageVersion $file
  $before = Get-InstalledVersion
  if ($before -eq $wanted) {
    Write-Output "POA Calc $wanted ya está instalado."
    return
  }
  $added = Invoke-Unopkg 'add' @('--force', '--suppress-license', $file)
  $after = Get-InstalledVersion
  if ($added.Code -ne 0 -or $after -ne $wanted) { Stop-With 7 "unopkg falló: $($added.Output) $($added.Errors)" }
  Write-Output "POA Calc $wanted quedó instalado."
}

function Remove-Extension {
  if (-not (Get-InstalledVersion)) {
    Write-Output 'POA Calc no estaba instalado.'
    return
  }
  $removed = Invoke-Unopkg 'remove' @($Identifier)
  if ($removed.Code -ne 0 -or (Get-InstalledVersion)) {
    Stop-With 7 "unopkg falló: $($removed.Output) $($removed.Errors)"
  }
  Write-Output 'POA Calc se quitó.'
}

# A user's own copy wins over that of all users, also when it is older.
function Show-UsersCopies {
  $profiles = Join-Path $env:SystemDrive 'Users\*\AppData\Roaming\LibreOffice\4\user'
  $pattern = Join-Path $profiles 'uno_packages\cache\uno_packages\*\*\description.xml'
  foreach ($file in @(Get-ChildItem -Path $pattern -ErrorAction SilentlyContinue)) {
    if (Select-String -LiteralPath $file.FullName -SimpleMatch $Identifier -Quiet) {
      Write-Output "Aviso: copia propia de un usuario, que oculta a la de todos: $($file.DirectoryName)"
    }
  }
}

if (-not $Usuario -and -not (Test-Administrator)) {
  Stop-With 5 'para todos los usuarios, ejecútelo como administrador, o use -Usuario.'
}
$Office = Find-Office
if (Get-Process -Name 'soffice.bin' -ErrorAction SilentlyContinue) {
  Stop-With 4 'LibreOffice está abierto. Ciérrelo, también el inicio rápido, y repita.'
}
$Work = Join-Path ([IO.Path]::GetTempPath()) ([Guid]::NewGuid().ToString())
$null = New-Item -ItemType Directory -Path $Work
try {
  if ($Quitar) { Remove-Extension } else { Install-Extension }
  if (-not $Usuario) { Show-UsersCopies }
} finally {
  Remove-Item -LiteralPath $Work -Recurse -Force -ErrorAction SilentlyContinue
}
exit 0
