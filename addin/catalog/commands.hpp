// SPDX-License-Identifier: MPL-2.0
// The table of commands. The menu POA is generated from it, and extension/commands/registry.cpp
// says what each one does.
#pragma once

#include <string_view>

#include "catalog/text.hpp"

namespace poa::catalog {

// The component that runs the commands. Its name is permanent.
inline constexpr std::string_view kCommandService = "mx.poa.Comandos";

// The arguments that leave nothing to ask. Their names are permanent.
inline constexpr std::string_view kGoalsArgument = "Metas";
inline constexpr std::string_view kCountArgument = "Cantidad";
inline constexpr std::string_view kPaperArgument = "Tamano";
inline constexpr std::string_view kTextArgument = "Texto";
inline constexpr std::string_view kFromArgument = "Desde";
inline constexpr std::string_view kRuleArgument = "Regla";
inline constexpr std::string_view kRowArgument = "Fila";
inline constexpr std::string_view kFileArgument = "Archivo";
inline constexpr std::string_view kTargetArgument = "Destino";
inline constexpr std::string_view kFolderArgument = "Carpeta";
inline constexpr std::string_view kReasonArgument = "Motivo";
inline constexpr std::string_view kDigestArgument = "Huella";
inline constexpr std::string_view kFilesArgument = "Archivos";
inline constexpr std::string_view kSubfoldersArgument = "Subcarpetas";
inline constexpr std::string_view kExpectedArgument = "Esperadas";
inline constexpr std::string_view kYearArgument = "Ejercicio";
inline constexpr std::string_view kQuarterArgument = "Trimestre";
inline constexpr std::string_view kCellArgument = "Celda";

struct Command {
  std::string_view name;      // permanent
  std::string_view argument;  // the one that, when it is given, leaves nothing to ask; or ""
  Text title;                 // in the menu; "~" stands before the letter that chooses it
  bool separated = false;     // a line stands above it in the menu
  std::string_view other_argument = {};  // leaves as little to ask as `argument`; or ""
};

// In the order of the menu.
inline constexpr Command kCommands[] = {
    {.name = "NuevoReporte",
     .argument = kGoalsArgument,
     .title = {"~Nuevo reporte...", "~New report..."}},
    {.name = "Importar",
     .argument = kFileArgument,
     .title = {"I~mportar un reporte...", "I~mport a report..."},
     .other_argument = kTextArgument},
    {.name = "SiguienteTrimestre",
     .argument = kFileArgument,
     .title = {"Si~guiente trimestre...", "Next ~quarter..."}},
    {.name = "CompararConAnterior",
     .argument = kFileArgument,
     .title = {"Comparar con ant~erior...", "Compare wit~h previous..."}},
    {.name = "AgregarMeta",
     .argument = kCountArgument,
     .title = {"~Agregar meta...", "~Add goal..."},
     .separated = true},
    {.name = "QuitarMeta", .argument = "", .title = {"~Quitar meta", "~Remove goal"}},
    {.name = "SubirMeta", .argument = "", .title = {"~Subir meta", "Move goal ~up"}},
    {.name = "BajarMeta", .argument = "", .title = {"~Bajar meta", "Move goal ~down"}},
    {.name = "OrdenarMetas", .argument = "", .title = {"~Ordenar metas", "~Sort goals"}},
    {.name = "AgregarLinea",
     .argument = kCountArgument,
     .title = {"Agregar ~línea de acción...", "Add action ~line..."}},
    {.name = "AgregarEje",
     .argument = kCountArgument,
     .title = {"Agregar e~je...", "Add a~xis..."}},
    {.name = "PegarDatos",
     .argument = kTextArgument,
     .title = {"~Pegar datos", "Pas~te data"},
     .separated = true},
    {.name = "RepararLibro", .argument = "", .title = {"~Reparar libro", "Repair ~workbook"}},
    {.name = "Revisar", .argument = "", .title = {"Rev~isar", "Re~view"}, .separated = true},
    {.name = "HallazgoSiguiente",
     .argument = kFromArgument,
     .title = {"~Hallazgo siguiente", "Next f~inding"}},
    {.name = "HallazgoAnterior",
     .argument = kFromArgument,
     .title = {"Hallazgo an~terior", "Previ~ous finding"}},
    {.name = "MarcarRevisada",
     .argument = kRuleArgument,
     .title = {"Marcar revisa~da", "Mar~k as reviewed"}},
    {.name = "ConfirmarDato",
     .argument = kCellArgument,
     .title = {"Confirmar dato", "Confirm datum"}},
    {.name = "ExportarHallazgos",
     .argument = kFileArgument,
     .title = {"Exportar halla~zgos...", "Exp~ort findings..."}},
    {.name = "Consolidar",
     .argument = kFolderArgument,
     .title = {"~Consolidar reportes...", "~Gather reports..."},
     .other_argument = kFilesArgument},
    {.name = "ExportarDatos",
     .argument = kFileArgument,
     .title = {"Exportar datos para la ~web...", "Export data (~JSON, CSV)..."},
     .other_argument = kFolderArgument},
    {.name = "Papel",
     .argument = kPaperArgument,
     .title = {"Papel: carta ~u oficio", "Paper: letter or o~ficio"},
     .separated = true},
    {.name = "VistaPrevia",
     .argument = "",
     .title = {"~Vista previa de impresión", "~Print preview"}},
    {.name = "CerrarParaFirma",
     .argument = kFolderArgument,
     .title = {"Cerrar para ~firma...", "~Close for signature..."}},
    {.name = "VerificarCopia",
     .argument = kFileArgument,
     .title = {"Verificar copia ~y huella...", "Verif~y copy and digest..."}},
    {.name = "ExplicarError",
     .argument = "",
     .title = {"E~xplicar error", "~Explain error"},
     .separated = true},
    {.name = "Manual", .argument = "", .title = {"Manual", "Manual"}},
    {.name = "AcercaDe", .argument = "", .title = {"Acerca de POA Calc", "A~bout POA Calc"}},
};

}  // namespace poa::catalog
