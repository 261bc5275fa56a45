# SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
# SPDX-License-Identifier: EUPL-1.2
# How libraries, programs and tests of this project are declared; the compiler's rules stand here once.

add_library(uv-compiler INTERFACE)
target_compile_options(uv-compiler INTERFACE -pthread -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Werror $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>) # the last one: g++ 12 cries wolf over std::optional when it optimises
target_compile_definitions(uv-compiler INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400 UV_VERSION="${PROJECT_VERSION}"
    _GLIBCXX_ASSERTIONS) # an empty std::optional stops the program instead of giving what lies in memory

# The headers that nearly every file includes, read once for all libraries and once for all tests. Files include what
# they use all the same.
set(UV_COMMON_HEADERS <QByteArray> <QCoreApplication> <QCryptographicHash> <QDateTime> <QDir> <QFile> <QFuture> <QHash>
    <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QProcess> <QRegularExpression> <QSet> <QString> <QStringList>
    <QTemporaryDir> <algorithm> <array> <functional> <memory> <mutex> <optional> <variant>)
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/headers.cpp CONTENT "int main() { return 0; }\n")
add_library(uv-headers STATIC ${CMAKE_BINARY_DIR}/headers.cpp)
add_executable(uv-test-headers ${CMAKE_BINARY_DIR}/headers.cpp)
target_compile_options(uv-test-headers PRIVATE $<$<CONFIG:Release>:-O0>)
foreach(target uv-headers uv-test-headers)
    set_target_properties(${target} PROPERTIES AUTOMOC OFF RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${target} PRIVATE uv-compiler Qt6::Core)
    target_precompile_headers(${target} PRIVATE ${UV_COMMON_HEADERS})
endforeach()
target_precompile_headers(uv-test-headers PRIVATE <QtCore>) # as <QtTest> does, which itself depends on the folder

# uv_library(form SOURCES … KNOWS base … LINKS Qt6::Core …)
# A static library app/<name>; KNOWS are folders of app/ (tests/lint/edges.txt says which are allowed).
function(uv_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;KNOWS;LINKS")
    add_library(uv-${name} STATIC ${arg_SOURCES})
    target_include_directories(uv-${name} PUBLIC ${PROJECT_SOURCE_DIR}/app)
    list(TRANSFORM arg_KNOWS PREPEND uv-)
    target_link_libraries(uv-${name} PUBLIC ${arg_KNOWS} ${arg_LINKS} PRIVATE uv-compiler)
    target_precompile_headers(uv-${name} REUSE_FROM uv-headers)
endfunction()

# The moc of each source that has a Q_OBJECT. AUTOMOC would look through every test and compile a file more for each.
function(uv_moc target)
    foreach(source ${ARGN})
        file(STRINGS ${source} objects REGEX "^    Q_OBJECT$" LIMIT_COUNT 1)
        cmake_path(GET source STEM stem)
        set(made)
        if(NOT objects)
            continue()
        elseif(source MATCHES "[.]h$")
            qt_wrap_cpp(made ${source})
        else()
            set(made ${CMAKE_CURRENT_BINARY_DIR}/${stem}.moc)
            qt_generate_moc(${source} ${made})
        endif()
        target_sources(${target} PRIVATE ${made})
    endforeach()
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
endfunction()

# uv_test(form_expression SOURCES … LINKS uv-form …)
# One QtTest program, one ctest case of the same name. Runs offscreen, with no plugin or locale of the machine.
# HEADERS names another target than uv-test-headers whose precompiled headers it uses.
# SANDBOX 1.7|1.8|mixed, with further options behind it, runs it inside uniek-verslag-sandbox: two readers, two eID
# cards, the endpoint.
function(uv_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "SANDBOX;HEADERS" "SOURCES;LINKS;LABELS")
    if(NOT arg_HEADERS)
        set(arg_HEADERS uv-test-headers)
    endif()
    add_executable(test_${name} ${arg_SOURCES})
    set_target_properties(test_${name} PROPERTIES AUTOMOC OFF RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    uv_moc(test_${name} ${arg_SOURCES})
    target_link_libraries(test_${name} PRIVATE uv-compiler Qt6::Test ${arg_LINKS})
    target_compile_options(test_${name} PRIVATE $<$<CONFIG:Release>:-O0>) # most of the time of a build goes here
    target_precompile_headers(test_${name} REUSE_FROM ${arg_HEADERS})
    target_compile_definitions(test_${name} PRIVATE UV_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        UV_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    target_include_directories(test_${name} PRIVATE ${PROJECT_SOURCE_DIR})
    set(launcher)
    if(arg_SANDBOX)
        add_dependencies(test_${name} uniek-verslag-sandbox)
        set(folder ${CMAKE_BINARY_DIR}/sandbox/${name}) # new each time: the endpoint remembers what it received
        set(launcher sh -c "rm -rf '${folder}' && exec \"$0\" --dir '${folder}' --applet ${arg_SANDBOX} -- \"$@\""
            $<TARGET_FILE:uniek-verslag-sandbox>)
    endif()
    add_test(NAME ${name} COMMAND ${launcher} $<TARGET_FILE:test_${name}>)
    # The time limit is against what hangs; a slow machine is no fault.
    set_tests_properties(${name} PROPERTIES TIMEOUT 900 LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
