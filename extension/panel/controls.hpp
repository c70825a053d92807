// SPDX-License-Identifier: MPL-2.0
// The controls of dialogs/Panel.xdl, by their names there. Sizes are in pixels.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "uno/control_proxies.hpp"

namespace poa::extension {

// The names.
namespace control {
inline constexpr std::string_view kVerdict = "veredicto";
inline constexpr std::string_view kNewReport = "nuevo";
inline constexpr std::string_view kImport = "importar";
inline constexpr std::string_view kNextQuarter = "trimestre";
inline constexpr std::string_view kClose = "cerrar";
inline constexpr std::string_view kFilterLabel = "rotulo_filtro";
inline constexpr std::string_view kFilter = "filtro";
inline constexpr std::string_view kPrevious = "anterior";
inline constexpr std::string_view kNext = "siguiente";
inline constexpr std::string_view kListLabel = "rotulo_lista";
inline constexpr std::string_view kList = "lista";
inline constexpr std::string_view kDetailLabel = "rotulo_detalle";
inline constexpr std::string_view kDetail = "detalle";
inline constexpr std::string_view kGo = "ir";
inline constexpr std::string_view kReview = "marcar";
inline constexpr std::string_view kRepair = "reparar";
}  // namespace control

class Controls {
 public:
  // The window of the dialog file.
  explicit Controls(uno::Ref<uno::XWindow> window);

  [[nodiscard]] const uno::Ref<uno::XWindow>& window() const { return window_; }
  // The control as an X; throws std::runtime_error when it is none.
  template <class X>
  [[nodiscard]] uno::Ref<X> as(std::string_view name) const {
    auto typed = uno::query<X>(control(name));
    if (!typed) throw_lacking(name);
    return typed;
  }

  // What a text or a button says, or what stands in a field.
  void set_label(std::string_view name, std::string_view text) const;
  void set_text(std::string_view name, std::string_view text) const;
  void show(std::string_view name, bool visible) const;
  void enable(std::string_view name, bool enabled) const;
  void set_model_property(std::string_view name, std::string_view property,
                          const uno::Any& value) const;

  // The size that fits what the control says.
  [[nodiscard]] uno::Size preferred(std::string_view name) const;
  // How high a text is that breaks into lines of this width.
  [[nodiscard]] std::int32_t height(std::string_view name, std::int32_t width) const;
  void place(std::string_view name, const uno::Rectangle& area) const;

  // Takes the window away, with all its controls.
  void dispose() const;

 private:
  [[nodiscard]] uno::Ref<uno::XControl> control(std::string_view name) const;
  [[noreturn]] static void throw_lacking(std::string_view name);

  uno::Ref<uno::XWindow> window_;
  uno::Ref<uno::XControlContainer> container_;
};

}  // namespace poa::extension
