// SPDX-License-Identifier: MPL-2.0
// The columns of the files of a data package, each named once for its header row and its schema, in
// the order in which they are written.
#pragma once

#include <cstdint>
#include <string_view>

#include "domain/form/column.hpp"
#include "domain/form/form.hpp"

namespace poa::formats {

// Of Table Schema.
enum class FieldType : std::uint8_t { Text, Integer, Figure, Boolean, Array, Object };

struct PackageField {
  std::string_view name;
  FieldType type;
  std::string_view title;
  std::string_view constraints = {};  // JSON; "" for none
  std::string_view description = {};
};

inline constexpr std::string_view kRequired = R"({"required": true})";
inline constexpr std::string_view kCount = R"({"required": true, "minimum": 0})";
inline constexpr std::string_view kRunning = R"({"required": true, "minimum": 1})";

inline constexpr PackageField kReportNumber{"reporte", FieldType::Integer, "Número del reporte",
                                            kRunning,
                                            "Número corrido del reporte en este paquete."};
inline constexpr PackageField kCaptured{
    "capturado", FieldType::Object, "Lo que no cupo en su columna", "",
    "Objeto JSON, por columna: el texto capturado donde va una cifra (\"1,770\", \"12 apoyos\"), o "
    "{\"error\": true} donde la celda tenía un error. Vacío cuando todo está en su columna."};

struct FormField {
  PackageField field;
  Cell Form::*cell;
};

inline constexpr FormField kFormTexts[] = {
    {{"institucion", FieldType::Text, "Institución"}, &Form::institution},
    {{"administracion", FieldType::Text, "Administración"}, &Form::administration},
    {{"autorizacion", FieldType::Text, "Autorización de cambios"}, &Form::authorisation},
    {{"ramo", FieldType::Text, "Ramo"}, &Form::branch},
    {{"programa", FieldType::Text, "Programa"}, &Form::programme},
    {{"unidad_ejecutora", FieldType::Text, "Unidad ejecutora"}, &Form::unit},
    {{"finalidad", FieldType::Text, "Finalidad"}, &Form::purpose},
    {{"funcion", FieldType::Text, "Función"}, &Form::function},
    {{"subfuncion", FieldType::Text, "Subfunción"}, &Form::subfunction}};

inline constexpr PackageField kFile{"archivo", FieldType::Text, "Archivo"};
inline constexpr PackageField kYear{"ejercicio", FieldType::Integer, "Ejercicio",
                                    R"({"minimum": 1000, "maximum": 9999})", "El año."};
inline constexpr PackageField kQuarter{"trimestre", FieldType::Integer, "Trimestre",
                                       R"({"minimum": 1, "maximum": 4})"};
inline constexpr PackageField kTolerance{
    "tolerancia", FieldType::Figure, "Tolerancia", "",
    "Fracción: 0.1 es 10 %. Desviación que no pide observación."};
inline constexpr PackageField kAxes{"ejes", FieldType::Array, "Ejes de gobierno", "",
                                    "Arreglo JSON de textos."};
inline constexpr PackageField kActionLines{"lineas_accion", FieldType::Array, "Líneas de acción",
                                           "", "Arreglo JSON de textos, con su clave."};
inline constexpr FormField kCodes[] = {
    {{"clave_ramo", FieldType::Text, "Clave del ramo", "", "Calculada: la clave de `ramo`."},
     &Form::branch},
    {{"clave_programa", FieldType::Text, "Clave del programa", "",
      "Calculada: la clave de `programa`."},
     &Form::programme},
    {{"clave_unidad", FieldType::Text, "Clave de la unidad ejecutora", "",
      "Calculada: la clave de `unidad_ejecutora`."},
     &Form::unit}};
inline constexpr PackageField kDigest{
    "huella", FieldType::Text, "Huella SHA-256", R"({"required": true, "pattern": "[0-9a-f]{64}"})",
    "Calculada de los datos del reporte: dos reportes con la misma dicen lo mismo."};
inline constexpr PackageField kVerdict{"veredicto", FieldType::Text, "Veredicto", "",
                                       "Lo que dijo la revisión de POA Calc."};
inline constexpr PackageField kCounts[] = {
    {"metas", FieldType::Integer, "Metas", kCount},
    {"errores", FieldType::Integer, "Errores", kCount},
    {"advertencias", FieldType::Integer, "Advertencias", kCount},
    {"avisos", FieldType::Integer, "Avisos", kCount}};

inline constexpr PackageField kGoalRow{
    "fila", FieldType::Integer, "Fila en la tabla", kRunning,
    "La de la meta en la tabla de su reporte; la misma que en hallazgos.csv."};
// By Column.
inline constexpr PackageField kGoalCells[kColumns] = {
    {"lineas", FieldType::Text, "Línea de acción P.M.D."},
    {"meta", FieldType::Text, "Metas y acciones", "", "Con su número: «100.- Texto»."},
    {"unidad", FieldType::Text, "Unidad de medida"},
    {"anual", FieldType::Figure, "Meta anual"},
    {"programado_1", FieldType::Figure, "Programado, enero a marzo"},
    {"alcanzado_1", FieldType::Figure, "Alcanzado, enero a marzo"},
    {"programado_2", FieldType::Figure, "Programado, abril a junio"},
    {"alcanzado_2", FieldType::Figure, "Alcanzado, abril a junio"},
    {"programado_3", FieldType::Figure, "Programado, julio a septiembre"},
    {"alcanzado_3", FieldType::Figure, "Alcanzado, julio a septiembre"},
    {"programado_4", FieldType::Figure, "Programado, octubre a diciembre"},
    {"alcanzado_4", FieldType::Figure, "Alcanzado, octubre a diciembre"},
    {"absoluto", FieldType::Figure, "Avance absoluto"},
    {"relativo", FieldType::Figure, "Acumulado relativo", "", "Fracción: 1.01 es 101 %."},
    {"observaciones", FieldType::Text, "Observaciones"},
    {"tipo", FieldType::Text, "Tipo de meta", "", "Como está capturado."},
    {"integra", FieldType::Text, "Integra", "", "Las metas que suma una INTEGRADORA."},
    {"revisado", FieldType::Text, "Revisado", "", "Las reglas que una persona dio por revisadas."}};
inline constexpr PackageField kGoalNumber{"numero", FieldType::Integer, "Número de la meta",
                                          R"({"minimum": 0, "maximum": 9999})",
                                          "Calculado: el que está al principio de `meta`."};
inline constexpr PackageField kKindRead{
    "tipo_leido", FieldType::Text, "Tipo con el que se calcula",
    R"({"enum": ["SUMA", "INTEGRADORA", "CONSTANTE", "ULTIMO", "PROMEDIO", "DESCENDENTE"]})",
    "Calculado: SUMA cuando `tipo` está en blanco o no es ningún tipo; vacío cuando la celda tiene "
    "un error."};

inline constexpr PackageField kFindingNumber{"hallazgo", FieldType::Integer, "Número del hallazgo",
                                             kRunning,
                                             "Número corrido del hallazgo en este paquete."};
inline constexpr PackageField kFindingReport{
    "reporte", FieldType::Integer, "Número del reporte", R"({"minimum": 1})",
    "El de reportes.csv; vacío cuando el hallazgo no es de un reporte que esté en el paquete."};
inline constexpr PackageField kFindingCells[] = {
    {"severidad", FieldType::Text, "Severidad",
     R"({"required": true, "enum": ["error", "advertencia", "aviso"]})"},
    {"regla", FieldType::Text, "Regla", kRequired},
    {"meta", FieldType::Integer, "Número de la meta", "",
     "Vacío cuando es del encabezado o la meta no tiene número."},
    {"fila", FieldType::Integer, "Fila en la tabla", R"({"minimum": 1})",
     "Con `reporte`, el renglón de metas.csv; vacío cuando es del encabezado."},
    {"celda", FieldType::Text, "Celda"},
    {"mensaje", FieldType::Text, "Mensaje", kRequired},
    {"revisada", FieldType::Boolean, "Revisada", kRequired,
     "Si una persona dio por revisada la advertencia, que así es un aviso."}};

}  // namespace poa::formats
