// SPDX-License-Identifier: MPL-2.0
// An add-in that only reads: its functions show the cost of any function over a table before it
// does anything, the cost of looking at each cell, and that of any function of a few values.
#include <rtl/ustring.h>
#include <sal/types.h>

#include <cstddef>
#include <span>

#include "uno/component.hpp"
#include "uno/method.hpp"
#include "uno/sheet_proxies.hpp"

namespace poa::bench {
namespace {

constexpr uno::ComponentNames kPiso{"mx.poa.bench.Piso", "mx.poa.bench.Piso"};

bool is_captured(const uno::AnyView& cell) {
  const rtl_uString* const text = cell.text();
  return text == nullptr ? cell.number().has_value() : text->length > 0;
}

class Piso final : public uno::Component {
 public:
  Piso() noexcept : Component(kPiso) {}

  [[nodiscard]] std::span<const uno::InterfaceTable> interfaces() const noexcept override {
    static constexpr uno::Method kMethods[] = {uno::method<&Piso::leer>("leer"),
                                               uno::method<&Piso::mirar>("mirar"),
                                               uno::method<&Piso::nada>("nada")};
    static const uno::InterfaceTable kTables[] = {
        kInterface,
        kTypeProvider,
        kServiceInfo,
        {"mx.poa.bench.XPiso", kMethods},
    };
    return kTables;
  }

  double leer(const uno::Ref<uno::XCellRange>& tabla) {
    const auto cells = uno::XCellRangeData::data_array(uno::query<uno::XCellRangeData>(tabla));
    double read = 0;
    for (std::size_t row = 0; row < cells.view().rows(); ++row) {
      read += static_cast<double>(cells.view().columns(row));
    }
    return read;
  }

  double mirar(const uno::Ref<uno::XCellRange>& tabla) {
    const auto cells = uno::XCellRangeData::data_array(uno::query<uno::XCellRangeData>(tabla));
    double captured = 0;
    for (std::size_t row = 0; row < cells.view().rows(); ++row) {
      for (std::size_t column = 0; column < cells.view().columns(row); ++column)
        captured += is_captured(cells.view().at(row, column)) ? 1 : 0;
    }
    return captured;
  }

  uno::Any nada(const uno::AnyView& /*absoluto*/, const uno::AnyView& /*meta*/,
                const uno::AnyView& /*decimales*/, const uno::AnyView& /*tipo*/) {
    return uno::Any::of_long(0);
  }
};

uno::Interface make_piso(const uno::Ref<uno::XComponentContext>& /*context*/) {
  return uno::Interface::adopt((new Piso)->as_interface());
}

}  // namespace
}  // namespace poa::bench

extern "C" SAL_DLLPUBLIC_EXPORT void* SAL_CALL component_getFactory(const char* implementation,
                                                                    void* /*manager*/,
                                                                    void* /*registry*/) noexcept {
  using namespace poa;
  if (implementation != bench::kPiso.implementation) return nullptr;
  return uno::make_factory(bench::kPiso, &bench::make_piso).release();
}
