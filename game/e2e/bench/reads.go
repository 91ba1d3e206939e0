//go:build linux

package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"strconv"

	"handhold/shaders"
)

// measureReads counts how often the wash looks at a texture for one pixel.
func measureReads() error {
	n, err := textureReads("wash")
	if err != nil {
		return err
	}
	say("texture_reads", float64(n), "n")
	return nil
}

// textureReads counts the reads of a pass in its source, which is parsed as the Go it looks like: through all functions
// that Fragment calls, loops as often as they go round, and of two branches the dearer.
func textureReads(pass string) (int, error) {
	src, err := shaders.Source(pass)
	if err != nil {
		return 0, err
	}
	file, err := parser.ParseFile(token.NewFileSet(), pass+".kage", src, 0)
	if err != nil {
		return 0, err
	}
	r := reads{functions: map[string]*ast.FuncDecl{}}
	for _, d := range file.Decls {
		if f, ok := d.(*ast.FuncDecl); ok {
			r.functions[f.Name.Name] = f
		}
	}
	if r.functions["Fragment"] == nil {
		return 0, fmt.Errorf("%s.kage: it has no Fragment", pass)
	}
	return r.in(r.functions["Fragment"].Body), r.err
}

// reads counts texture reads in a file.
type reads struct {
	functions map[string]*ast.FuncDecl
	err       error
}

// reading are the functions of Kage that read a texture.
var reading = regexp.MustCompile(`^imageSrc[0-3](Unsafe)?At`)

// in is how many reads n makes.
func (r *reads) in(n ast.Node) int {
	sum := 0
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			name, _ := n.Fun.(*ast.Ident)
			if name == nil {
				return true
			}
			if reading.MatchString(name.Name) {
				sum++
			} else if f := r.functions[name.Name]; f != nil {
				sum += r.in(f.Body)
			}
		case *ast.ForStmt:
			sum += r.rounds(n) * r.in(n.Body)
			return false
		case *ast.IfStmt:
			other := 0
			if n.Else != nil {
				other = r.in(n.Else)
			}
			sum += r.in(n.Cond) + max(r.in(n.Body), other)
			return false
		}
		return true
	})
	return sum
}

// rounds is how often a loop from a whole number up to another goes round.
func (r *reads) rounds(n *ast.ForStmt) int {
	from, okFrom := n.Init.(*ast.AssignStmt)
	to, okTo := n.Cond.(*ast.BinaryExpr)
	if !okFrom || !okTo || to.Op != token.LSS && to.Op != token.LEQ {
		r.err = fmt.Errorf("a loop that cannot be counted")
		return 0
	}
	a, errA := number(from.Rhs[0])
	b, errB := number(to.Y)
	if errA != nil || errB != nil {
		r.err = fmt.Errorf("a loop whose bounds are no plain numbers")
	}
	if to.Op == token.LEQ {
		b++
	}
	return b - a
}

// number is a plain whole number.
func number(e ast.Expr) (int, error) {
	lit, ok := e.(*ast.BasicLit)
	if !ok {
		return 0, fmt.Errorf("no number")
	}
	return strconv.Atoi(lit.Value)
}
