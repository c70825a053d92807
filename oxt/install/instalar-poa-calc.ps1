# SPDX-License-Identifier: MPL-2.0
#Requires -Version 4.0
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

Si SHA256SUMS está junto al paquete, el paquete debe ser el que ahí se dice.

Código de salida: 0 listo; 3 no hay LibreOffice de 64 bits; 4 LibreOffice está abierto; 5 falta ser
administrador; 6 paquete dañado, ausente o distinto del de SHA256SUMS; 7 unopkg falló; 9 ya hay una
versión más nueva. (Un parámetro incorrecto da 1.)

.PARAMETER Paquete
El archivo .oxt; si se omite, el único poa-calc*.oxt que está junto a este guion.

.PARAMETER PermitirAnterior
Cambia una versión más nueva por la del paquete.

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
  [switch]$PermitirAnterior,
  [switch]$Quitar,
  [switch]$Usuario
)

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

$Identifier = 'mx.poa.calc'
$LimitMilliseconds = 120000 # for each call of unopkg
$LargestPackage = 64MB # a test holds ours to 5 MB
$LargestText = 64KB # SHA256SUMS, and a description.xml

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

# The offices that would not notice the change, or lose work to it. For all users: those of the office
# that changes, in any session; one whose program is not told counts. For one user: those of the
# session, of whatever office, because a user's profile is one for all offices; what others have open
# is theirs.
function Get-OfficeInTheWay {
  $session = (Get-Process -Id $PID).SessionId
  $program = Join-Path $Office 'soffice.bin'
  foreach ($process in @(Get-Process -Name 'soffice.bin' -ErrorAction SilentlyContinue)) {
    if ($Usuario) {
      if ($process.SessionId -eq $session) { $process }
      continue
    }
    $path = ''
    try { $path = $process.MainModule.FileName } catch { Write-Verbose $_.Exception.Message }
    if (-not $path -or $path -eq $program) { $process }
  }
}

# A folder that nobody else may enter: who may write into the system's temporary folder could
# otherwise exchange the package after it was looked at.
function New-OwnFolder {
  $folder = Join-Path ([IO.Path]::GetTempPath()) ([Guid]::NewGuid().ToString())
  $null = [IO.Directory]::CreateDirectory($folder)
  $me = [Security.Principal.WindowsIdentity]::GetCurrent().User.Value
  $icacls = Join-Path $env:SystemRoot 'System32\icacls.exe'
  $null = & $icacls $folder /inheritance:r /grant:r "*${me}:(OI)(CI)F"
  if ($LASTEXITCODE -ne 0) { Stop-With 7 "no se pudo proteger la carpeta $folder." }
  return $folder
}

# unopkg.com starts unopkg.exe, which starts unopkg.bin: ending the first would leave the others, and
# what they hold locked.
function Stop-WithItsChildren([Diagnostics.Process]$Process) {
  if ($Process.HasExited) { return }
  $taskkill = Join-Path $env:SystemRoot 'System32\taskkill.exe'
  $null = & $taskkill /PID $Process.Id /T /F
  $null = $Process.WaitForExit(10000)
}

# Runs unopkg in the wanted place; for all users with a profile of its own. Ended early, by the limit
# or by Ctrl+C, it leaves nothing running.
function Invoke-Unopkg([string]$Command, [string[]]$Arguments) {
  $all = @($Command)
  if (-not $Usuario) { $all += '--shared', "-env:UserInstallation=$(([Uri]$Work).AbsoluteUri)/profile" }
  $all += $Arguments
  $start = New-Object Diagnostics.ProcessStartInfo
  $start.FileName = Join-Path $Office 'unopkg.com'
  $start.Arguments = @($all | ForEach-Object { '"' + $_ + '"' }) -join ' '
  $start.UseShellExecute = $false
  $start.RedirectStandardInput = $true
  $start.RedirectStandardOutput = $true
  $start.RedirectStandardError = $true
  $start.StandardOutputEncoding = [Text.Encoding]::UTF8
  $start.StandardErrorEncoding = [Text.Encoding]::UTF8
  $process = [Diagnostics.Process]::Start($start)
  try {
    $process.StandardInput.Close()
    $output = $process.StandardOutput.ReadToEndAsync()
    $errors = $process.StandardError.ReadToEndAsync()
    $texts = [Threading.Tasks.Task[]]@($output, $errors)
    if (-not ($process.WaitForExit($LimitMilliseconds) -and [Threading.Tasks.Task]::WaitAll($texts, 10000))) {
      Stop-With 7 'unopkg no terminó en dos minutos.'
    }
    return @{ Code = $process.ExitCode; Output = $output.Result; Errors = $errors.Result }
  } finally {
    Stop-WithItsChildren $process
  }
}

function Get-InstalledVersion {
  $listed = Invoke-Unopkg 'list' @($Identifier)
  if ($listed.Output -match '(?m)^\s*Version:\s*(\S+)') { return $Matches[1] }
  return ''
}

function Select-PackageFile {
  if ($Paquete) {
    $found = @(Get-Item -LiteralPath $Paquete -ErrorAction SilentlyContinue)
  } else {
    $found = @(Get-ChildItem -LiteralPath $PSScriptRoot | Where-Object { $_.Name -like 'poa-calc*.oxt' })
  }
  if ($found.Count -ne 1 -or $found[0] -isnot [IO.FileInfo]) {
    Stop-With 6 'no se encontró el paquete, o hay varios. Indíquelo con -Paquete.'
  }
  if ($found[0].Length -gt $LargestPackage) {
    Stop-With 6 "$($found[0].FullName) es demasiado grande para ser POA Calc."
  }
  return $found[0]
}

# The package may have been given another name, so its sum has to be that of any package of ours. A
# list of other things says nothing of it.
function Compare-WithSums([IO.FileInfo]$Package, [string]$Copy) {
  $list = Join-Path $Package.DirectoryName 'SHA256SUMS'
  $item = Get-Item -LiteralPath $list -ErrorAction SilentlyContinue
  if (-not $item) { return }
  $sums = @()
  if ($item -is [IO.FileInfo] -and $item.Length -le $LargestText) {
    $sums = @(Get-Content -LiteralPath $list | Where-Object { $_ -match ' [ *]poa-calc[^/\\]*\.oxt$' })
  }
  if ($sums.Count -eq 0) {
    Write-Output "Aviso: $list no nombra ningún poa-calc.oxt; la suma del paquete no se comprobó."
    return
  }
  $sum = (Get-FileHash -LiteralPath $Copy -Algorithm SHA256).Hash
  if (@($sums | Where-Object { $_ -match "^$sum " }).Count -eq 0) {
    Stop-With 6 "$($Package.FullName) no es el paquete que dice $list. Descargue ambos otra vez y repita."
  }
}

# The version in description.xml: a package that is damaged or not ours shows here, before anything
# changes.
function Get-PackageVersion([string]$File) {
  try {
    Add-Type -AssemblyName System.IO.Compression.FileSystem
    $zip = [IO.Compression.ZipFile]::OpenRead($File)
    try {
      $entry = $zip.GetEntry('description.xml')
      if ($entry.Length -le $LargestText) {
        $reader = New-Object IO.StreamReader($entry.Open())
        $description = ([xml]$reader.ReadToEnd()).description
        if ($description.identifier.value -eq $Identifier) { return $description.version.value }
      }
    } finally {
      $zip.Dispose()
    }
  } catch {
    [Console]::Error.WriteLine($_.Exception.Message)
  }
  Stop-With 6 'el paquete está dañado o no es POA Calc. Descárguelo otra vez y repita.'
}

# What people call the version that the office lists. It takes 1.0.0-rc1 for newer than 1.0.0, and so is
# told 0.99.99.1: the number before, and the candidate's.
function Get-Release([string]$Listed) {
  $version = [Version]$Listed
  if ($version.Revision -lt 0) { return $Listed }
  $number = $version.Major * 10000 + $version.Minor * 100 + $version.Build + 1
  $numbers = [Math]::Floor($number / 10000), ([Math]::Floor($number / 100) % 100), ($number % 100)
  return "$($numbers -join '.')-rc$($version.Revision)"
}

# From the copy on, only the copy is looked at: what is checked is what is installed.
function Install-Extension {
  $package = Select-PackageFile
  $copy = Join-Path $Work 'poa-calc.oxt'
  Copy-Item -LiteralPath $package.FullName -Destination $copy
  Compare-WithSums $package $copy
  $wanted = Get-PackageVersion $copy
  $before = Get-InstalledVersion
  if ($before -eq $wanted) {
    Write-Output "POA Calc $(Get-Release $wanted) ya está instalado."
    return
  }
  if ($before -and -not $PermitirAnterior -and ([Version]$wanted -lt [Version]$before)) {
    Stop-With 9 ("está instalado POA Calc $(Get-Release $before), más nuevo que el paquete ($(Get-Release $wanted)). " +
      'Si de verdad quiere volver a la versión anterior, agregue -PermitirAnterior.')
  }
  $added = Invoke-Unopkg 'add' @('--force', $copy)
  $after = Get-InstalledVersion
  if ($added.Code -ne 0 -or $after -ne $wanted) { Stop-With 7 "unopkg falló: $($added.Output) $($added.Errors)" }
  $was = if ($before) { " (antes: $(Get-Release $before))" } else { '' }
  Write-Output "POA Calc $(Get-Release $wanted) quedó instalado$was."
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

# What lies in a folder and is itself, and no link or junction that a user made to somewhere else.
function Get-Plain([string]$Folder) {
  Get-ChildItem -LiteralPath $Folder -Force -ErrorAction SilentlyContinue |
    Where-Object { -not ($_.Attributes -band [IO.FileAttributes]::ReparsePoint) }
}

# A user's own copy wins over that of all users, also when it is older.
function Show-UsersCopies {
  foreach ($user in @(Get-Plain (Join-Path $env:SystemDrive 'Users'))) {
    $copies = 'AppData\Roaming\LibreOffice\4\user\uno_packages\cache\uno_packages'
    $folders = @(Get-Plain (Join-Path $user.FullName $copies) | ForEach-Object { Get-Plain $_.FullName })
    foreach ($folder in @($folders | Select-Object -First 1000)) {
      $file = @(Get-Plain $folder.FullName | Where-Object { $_.Name -eq 'description.xml' })
      if ($file.Count -ne 1 -or $file[0] -isnot [IO.FileInfo] -or $file[0].Length -gt $LargestText) { continue }
      if (Select-String -LiteralPath $file[0].FullName -SimpleMatch $Identifier -Quiet) {
        Write-Output "Aviso: $($user.Name) tiene una copia propia, que oculta a la de todos: $($folder.FullName)"
      }
    }
  }
}

if (-not $Usuario -and -not (Test-Administrator)) {
  Stop-With 5 'para todos los usuarios, ejecútelo como administrador, o use -Usuario.'
}
$Office = Find-Office
$open = @(Get-OfficeInTheWay)
if ($open.Count -gt 0) {
  $sessions = @($open | ForEach-Object { $_.SessionId } | Sort-Object -Unique) -join ', '
  Stop-With 4 "LibreOffice está abierto (sesión $sessions). Ciérrelo, también el inicio rápido, y repita."
}
$Work = New-OwnFolder
try {
  if ($Quitar) { Remove-Extension } else { Install-Extension }
  if (-not $Usuario) { Show-UsersCopies }
} finally {
  Remove-Item -LiteralPath $Work -Recurse -Force -ErrorAction SilentlyContinue
}
exit 0
